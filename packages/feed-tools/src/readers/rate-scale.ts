// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import type { Position } from './reader.js';

/** Rates above 0 needed to tell that they are parts of one: fewer may all be under 1 %. */
export const FEWEST_RATES = 5;

/** Tells the rates of a file that go from 0 to 1, as a spreadsheet stores them, from percentages. */
export class RateScale {
  #count = 0;
  #isOverOne = false;
  #first: Position | undefined;

  add(rate: number | null | undefined, at: Position): void {
    if (!rate) return;
    this.#count++;
    this.#isOverOne ||= rate > 1;
    this.#first ??= at;
  }

  /** @throws {SourceError} no rate is above 1. */
  check(): void {
    if (this.#first && !this.#isOverOne && this.#count >= FEWEST_RATES)
      throw new SourceError({ ...this.#first, reason: message('rates-of-one', { count: this.#count }) });
  }
}
