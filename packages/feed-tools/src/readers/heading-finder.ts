// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { Heading } from '../csv/read-csv.js';
import { message, type Message } from '../messages/message.js';

/** Maximum number of rows before the heading: a title and a few notes may precede it. */
const HEADING_WITHIN = 40;

/** Finds the heading of a table in the first rows of a file or of a sheet. */
export class HeadingFinder {
  readonly #mismatchOf: (columns: readonly string[]) => Message | undefined;
  #rows = 0;
  #widest = 0;
  /** Reason why no heading was found, for the row most similar to one; undefined before the first row. */
  mismatch: { reason: Message; line: number } | undefined;

  /** @param mismatchOf Returns the reason why a row is not the heading; undefined when it is. */
  constructor(mismatchOf: (columns: readonly string[]) => Message | undefined) {
    this.#mismatchOf = mismatchOf;
  }

  /** Returns the heading when this row is one; undefined otherwise. */
  tryRow(cells: readonly (string | undefined)[], line: number): Heading | undefined {
    this.#rows += 1;
    const heading = new Heading(cells);
    const { names } = heading;
    const reason = this.#mismatchOf(names);
    if (reason === undefined) return heading;
    if (heading.width > this.#widest) {
      this.#widest = heading.width;
      const columnsText = names.slice(0, 16).join(', ').slice(0, 200);
      this.mismatch = { reason: message('columns-read', { fault: reason, columns: columnsText }), line };
    }
    return undefined;
  }

  /** Whether too many rows have been tried. */
  get isExhausted(): boolean {
    return this.#rows >= HEADING_WITHIN;
  }
}
