// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import type { Position } from './reader.js';

/** Rates above 0 needed to tell that they are parts of one: fewer may all be under 1 %. */
export const FEWEST_RATES = 5;

interface Rates {
  count: number;
  isOverOne: boolean;
  readonly first: Position;
}

/** Tells the rates of a file that go from 0 to 1, as a spreadsheet stores them, from percentages. */
export class RateScale {
  readonly #series = new Map<string, Rates>();

  /**
   * @param rate - `null`, `undefined` and 0 tell nothing of the scale.
   * @param series - Column or period of the rate: each may have its own scale.
   */
  add(rate: number | null | undefined, at: Position, series = ''): void {
    if (!rate) return;
    const rates = this.#series.get(series) ?? { count: 0, isOverOne: false, first: at };
    rates.count++;
    rates.isOverOne ||= rate > 1;
    this.#series.set(series, rates);
  }

  /** @throws {SourceError} no rate of a series is above 1. */
  check(): void {
    for (const { count, isOverOne, first } of this.#series.values())
      if (!isOverOne && count >= FEWEST_RATES)
        throw new SourceError({ ...first, reason: message('rates-of-one', { count }) });
  }
}
