// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { NumberList, TextTable } from '@orientation-widgets/feed/encode';
import type { RecordSet } from './record-set.js';
import { Spool } from './spool.js';

/** Offset of a deleted record. */
const NO_OFFSET = -1;

/** Records kept in temporary files, for the collections that grow with the sources. */
export class SpooledSet<T extends object> implements RecordSet<T> {
  /** The first record of each key. */
  readonly #spool: Spool;
  /** Later records of the same keys, in a separate file so that iterating over first records does not read them. */
  readonly #overrideSpool: Spool;
  #keys = new TextTable();
  /** Offset of the first record of each key. */
  #first = new NumberList(true);
  /**
   * Offsets of the later records of a key, by offset of its first record then by their set of fields. A record replaces
   * an earlier one with the same fields, so that a key repeated a thousand times is not read a thousand times.
   */
  readonly #overrides = new Map<number, Map<number, number>>();
  readonly #fields = new TextTable();
  /** Offsets of the records that were deleted. */
  readonly #dead = new Set<number>();
  #deleted = 0;

  constructor(path: string) {
    this.#spool = new Spool(path);
    this.#overrideSpool = new Spool(`${path}.later`);
  }

  get size(): number {
    return this.#keys.size - this.#deleted;
  }

  has(key: string): boolean {
    return this.#offsetOf(key) !== NO_OFFSET;
  }

  get(key: string): T | undefined {
    const first = this.#offsetOf(key);
    return first === NO_OFFSET ? undefined : this.#merged(first, this.#spool.readAt(first));
  }

  add(key: string, record: Partial<T>): void {
    const rank = this.#keys.add(key);
    const isNew = rank === this.#first.size;
    const first = isNew ? NO_OFFSET : this.#first.at(rank);
    if (first !== NO_OFFSET) return this.#override(first, record);
    const offset = this.#spool.append(record);
    if (isNew) this.#first.push(offset);
    else {
      this.#first.set(rank, offset);
      this.#deleted--;
    }
  }

  delete(key: string): void {
    const first = this.#offsetOf(key);
    if (first === NO_OFFSET) return;
    this.#first.set(this.#keys.rankOf(key), NO_OFFSET);
    this.#dead.add(first);
    this.#deleted++;
  }

  drain(): Iterable<T> {
    this.#keys = new TextTable();
    this.#first = new NumberList(true);
    return this;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const [offset, value] of this.#spool.entries()) {
      if (!this.#dead.has(offset)) yield this.#merged(offset, value);
    }
  }

  #override(first: number, record: Partial<T>): void {
    const fields = this.#fields.add(Object.keys(record).join());
    const later = this.#overrides.get(first) ?? new Map<number, number>();
    later.delete(fields);
    later.set(fields, this.#overrideSpool.append(record));
    this.#overrides.set(first, later);
  }

  /** Merges the fields of the later records into the first. */
  #merged(offset: number, first: unknown): T {
    const later = this.#overrides.get(offset);
    if (!later) return first as T;
    const record = { ...(first as T) };
    for (const at of later.values()) Object.assign(record, this.#overrideSpool.readAt(at));
    return record;
  }

  close(): void {
    this.#spool.close();
    this.#overrideSpool.close();
  }

  #offsetOf(key: string): number {
    const rank = this.#keys.rankOf(key);
    return rank < 0 ? NO_OFFSET : this.#first.at(rank);
  }
}
