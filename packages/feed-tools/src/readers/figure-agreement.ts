// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';

/** Contradictions from which a column, and no longer a cell, is at fault. */
const FEWEST_CONTRADICTIONS = 10;

/** Maximum share of the compared figures of a file that may contradict the others of their row. */
const MOST_CONTRADICTIONS = 0.05;

/**
 * Counts the figures of a file that contradict the others of their row, such as a rate and its counts. Some rows cannot
 * be compared: when many of those that can are wrong, columns are swapped, and no row can be published.
 */
export class FigureAgreement {
  #compared = 0;
  #contradictions = 0;

  add(isRight: boolean): void {
    this.#compared++;
    if (!isRight) this.#contradictions++;
  }

  /** @throws {SourceError} too many figures contradict the others of their row. */
  check(file: string): void {
    const [count, compared] = [this.#contradictions, this.#compared];
    if (count >= FEWEST_CONTRADICTIONS && count > MOST_CONTRADICTIONS * compared)
      throw new SourceError({ file, reason: message('figures-of-a-row-contradict', { count, compared }) });
  }
}
