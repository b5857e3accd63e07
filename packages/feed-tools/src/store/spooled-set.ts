// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { NumberList, TextTable } from '@orientation-widgets/feed';
import type { RecordSet } from './record-set.js';
import { Spool } from './spool.js';

/** In the place of an offset, for a record that was deleted. */
const NOWHERE = -1;

/** Records kept in a temporary file: the collections that grow with the size of the sources. */
export class SpooledSet<T extends object> implements RecordSet<T> {
  readonly #spool: Spool;
  readonly #keys = new TextTable();
  /** Offset of the first record of each key. */
  readonly #first = new NumberList(true);
  /** Offsets of the records whose key came again, by offset of the first. */
  readonly #later = new Map<number, number[]>();
  readonly #replaced = new Set<number>();
  #deleted = 0;

  constructor(path: string) {
    this.#spool = new Spool(path);
  }

  get size(): number {
    return this.#keys.size - this.#deleted;
  }

  has(key: string): boolean {
    return this.#offsetOf(key) !== NOWHERE;
  }

  get(key: string): T | undefined {
    const first = this.#offsetOf(key);
    if (first === NOWHERE) return undefined;
    return this.#merged(this.#spool.readAt(first), this.#later.get(first) ?? []);
  }

  add(key: string, record: Partial<T>): void {
    const offset = this.#spool.append(record);
    const rank = this.#keys.add(key);
    if (rank === this.#first.size) {
      this.#first.push(offset);
      return;
    }
    const first = this.#first.at(rank);
    if (first === NOWHERE) {
      this.#first.set(rank, offset);
      this.#deleted--;
      return;
    }
    this.#replaced.add(offset);
    const later = this.#later.get(first);
    if (later) later.push(offset);
    else this.#later.set(first, [offset]);
  }

  delete(key: string): void {
    const first = this.#offsetOf(key);
    if (first === NOWHERE) return;
    this.#first.set(this.#keys.rankOf(key), NOWHERE);
    this.#replaced.add(first);
    this.#deleted++;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const [offset, value] of this.#spool.entries()) {
      if (this.#replaced.has(offset)) continue;
      const later = this.#later.get(offset);
      yield later ? this.#merged(value, later) : (value as T);
    }
  }

  /** A record with the fields of those that came after it laid over. */
  #merged(first: unknown, later: readonly number[]): T {
    const record = { ...(first as T) };
    for (const offset of later) Object.assign(record, this.#spool.readAt(offset));
    return record;
  }

  close(): void {
    this.#spool.close();
  }

  #offsetOf(key: string): number {
    const rank = this.#keys.rankOf(key);
    return rank < 0 ? NOWHERE : this.#first.at(rank);
  }
}
