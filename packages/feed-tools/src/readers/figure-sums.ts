// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { levelOf, type FigureTotal } from './figure-total.js';

/** Figures of a row; null or absent when unknown. */
type Row<F extends string> = Readonly<Partial<Record<F, number | null>>>;

/** Adds up the figures of the rows of a source, to be compared with those of the records published. */
export class FigureSums<F extends string> {
  readonly #collection: CollectionName;
  readonly #fields: readonly F[];
  readonly #totals = new Map<F, number>();
  readonly #repeated = new Map<F, number>();
  /** Sums of the rows included in a published territory, by level. */
  readonly #used = new Map<string, Map<F, number>>();

  constructor(collection: CollectionName, fields: readonly F[]) {
    this.#collection = collection;
    this.#fields = fields;
  }

  /** Adds a readable row to the totals. */
  read(row: Row<F>): void {
    this.#add(this.#totals, row);
  }

  /** Counts a row already read that repeats an earlier one. */
  repeat(row: Row<F>): void {
    this.#add(this.#repeated, row);
  }

  /** Counts a row already read as included in these territories. */
  use(row: Row<F>, ids: readonly string[]): void {
    for (const level of ids.map(levelOf)) {
      const sums = this.#used.get(level) ?? new Map<F, number>();
      this.#used.set(level, sums);
      this.#add(sums, row);
    }
  }

  /** Yields the totals of the levels that have a published territory. */
  *[Symbol.iterator](): Generator<FigureTotal> {
    for (const [level, used] of this.#used) {
      for (const field of this.#fields) {
        const total = this.#totals.get(field) ?? 0;
        const repeated = this.#repeated.get(field) ?? 0;
        const leftOut = total - repeated - (used.get(field) ?? 0);
        yield { collection: this.#collection, field, level, read: total, repeated, leftOut };
      }
    }
  }

  #add(sums: Map<F, number>, row: Row<F>): void {
    for (const field of this.#fields) sums.set(field, (sums.get(field) ?? 0) + (row[field] ?? 0));
  }
}
