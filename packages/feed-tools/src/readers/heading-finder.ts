// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { Heading } from '../csv/read-csv.js';

/** The heading of a table may come after a title and a few notes. */
const HEADING_WITHIN = 40;

/** Looks for the heading of a wanted table in the first rows of a file or of a sheet. */
export class HeadingFinder {
  readonly #mismatchOf: (columns: readonly string[]) => string | undefined;
  #rows = 0;
  #widest = 0;
  /** Why there is none, said of the row that looks most like a heading; undefined when there is no row. */
  mismatch: { reason: string; line: number } | undefined;

  /** @param mismatchOf Why a row is not the heading of a wanted table; undefined when it is. */
  constructor(mismatchOf: (columns: readonly string[]) => string | undefined) {
    this.#mismatchOf = mismatchOf;
  }

  /** The heading, when this row is it. */
  tryRow(cells: readonly (string | undefined)[], line: number): Heading | undefined {
    this.#rows += 1;
    const heading = new Heading(cells);
    const { names } = heading;
    const reason = this.#mismatchOf(names);
    if (reason === undefined) return heading;
    if (heading.width > this.#widest) {
      this.#widest = heading.width;
      this.mismatch = { reason: `${reason} (columns read: ${names.slice(0, 16).join(', ').slice(0, 200)})`, line };
    }
    return undefined;
  }

  /** Too many rows were looked at. */
  get isExhausted(): boolean {
    return this.#rows >= HEADING_WITHIN;
  }
}
