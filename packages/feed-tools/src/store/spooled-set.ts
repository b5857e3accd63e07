// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { RecordSet } from './record-set.js';
import { Spool } from './spool.js';

/** Records kept in a temporary file: the collections that grow with the size of the sources. */
export class SpooledSet<T extends object> implements RecordSet<T> {
  readonly #spool: Spool;
  readonly #first = new Map<string, number>();
  /** Offsets of the records whose key came again, by offset of the first. */
  readonly #later = new Map<number, number[]>();
  readonly #replaced = new Set<number>();

  constructor(path: string) {
    this.#spool = new Spool(path);
  }

  get size(): number {
    return this.#first.size;
  }

  has(key: string): boolean {
    return this.#first.has(key);
  }

  get(key: string): T | undefined {
    const first = this.#first.get(key);
    if (first === undefined) return undefined;
    const records = [first, ...(this.#later.get(first) ?? [])].map((offset) => this.#spool.readAt(offset));
    return Object.assign({}, ...records) as T;
  }

  add(key: string, record: Partial<T>): void {
    const offset = this.#spool.append(record);
    const first = this.#first.get(key);
    if (first === undefined) {
      this.#first.set(key, offset);
      return;
    }
    this.#replaced.add(offset);
    this.#later.set(first, [...(this.#later.get(first) ?? []), offset]);
  }

  delete(key: string): void {
    const first = this.#first.get(key);
    if (first === undefined) return;
    this.#first.delete(key);
    this.#replaced.add(first);
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const [offset, value] of this.#spool.entries()) {
      if (this.#replaced.has(offset)) continue;
      const later = this.#later.get(offset);
      if (!later) yield value as T;
      else yield Object.assign({}, value, ...later.map((at) => this.#spool.readAt(at))) as T;
    }
  }

  close(): void {
    this.#spool.close();
  }
}
