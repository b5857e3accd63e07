// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { PackedColumn } from '../records/read-column.js';
import { NumberList } from './growable-array.js';
import { packNumbers } from './pack-numbers.js';
import { packTexts } from './pack-texts.js';
import { TextTable } from './text-table.js';

/** Values cached with their code: most cells then need no JSON. */
const MAX_CACHED = 1024;

/**
 * Minimum number of distinct integers for which packing each row takes fewer bytes than a dictionary: figures that
 * change gradually.
 */
const MANY_NUMBERS = 1000;

/** Builds the dictionary and the codes of one field, one row at a time. */
export class ColumnEncoder {
  /** Distinct values, as JSON. */
  readonly #values = new TextTable();
  /** For each row, 0 without a value, or the rank of its value + 1. Not allocated while all rows have the same code. */
  #codes: NumberList | undefined;
  #first = 0;
  #rows = 0;
  readonly #cache = new Map<unknown, number>();
  #gaps = false;

  /** Adds the cell of the next row; undefined when the record does not have the field. */
  add(cell: unknown): void {
    const code = cell === undefined ? 0 : (this.#cache.get(cell) ?? this.#codeOf(cell));
    this.#gaps ||= cell === undefined;
    if (this.#rows === 0) this.#first = code;
    if (!this.#codes && code !== this.#first) this.#codes = NumberList.of(this.#first, this.#rows);
    this.#codes?.push(code);
    this.#rows += 1;
  }

  #codeOf(cell: unknown): number {
    const code = this.#values.add(JSON.stringify(cell)) + 1;
    if (typeof cell !== 'object' && this.#cache.size < MAX_CACHED) this.#cache.set(cell, code);
    return code;
  }

  /** The column; undefined when no record has the field. */
  finish(): PackedColumn | undefined {
    const { size } = this.#values;
    if (!size) return undefined;
    const valueAt = (rank: number): unknown => JSON.parse(this.#values.textAt(rank));
    const numbers = this.#numbers(valueAt);
    if (numbers) return { values: packNumbers(numbers) };
    const values = packTexts(size, valueAt) ?? Array.from({ length: size }, (_, rank) => valueAt(rank));
    const codes = this.#codes?.values() ?? [];
    if (this.#gaps) return { values, codes: packNumbers(codes), gaps: true };
    return size === 1 || size === this.#rows ? { values } : { values, codes: packNumbers(codes.map(code => code - 1)) };
  }

  /** Number of each row; undefined when a row has none, or has one that cannot be packed. */
  #numbers(valueAt: (rank: number) => unknown): Float64Array | undefined {
    const { size } = this.#values;
    if (size < MANY_NUMBERS || this.#gaps) return undefined;
    const distinct = Array.from({ length: size }, (_, rank) => valueAt(rank));
    return distinct.every(isPacked)
      ? Float64Array.from(this.#codes?.values() ?? [], code => distinct[code - 1] ?? 0)
      : undefined;
  }
}

function isPacked(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
