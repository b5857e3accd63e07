// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** Records of one collection while a feed is built. Iteration follows the order in which keys were first met. */
export interface RecordSet<T> extends Iterable<T> {
  readonly size: number;
  has(key: string): boolean;
  get(key: string): T | undefined;
  /** Adds a record; the fields of one whose key is already there are laid over it. */
  add(key: string, record: Partial<T>): void;
  /** Forgets a record. */
  delete(key: string): void;
  /** All records, for the last time: what only serves to add others or to find one by its key may be let go. */
  drain(): Iterable<T>;
}

/** Records kept in memory: the collections that joins look into. */
export class MemorySet<T extends object> implements RecordSet<T> {
  readonly #records = new Map<string, T>();

  get size(): number {
    return this.#records.size;
  }

  has(key: string): boolean {
    return this.#records.has(key);
  }

  get(key: string): T | undefined {
    return this.#records.get(key);
  }

  /** Replaces the whole record of a key. */
  set(key: string, record: T): void {
    this.#records.set(key, record);
  }

  add(key: string, record: Partial<T>): void {
    const earlier = this.#records.get(key);
    this.#records.set(key, earlier ? { ...earlier, ...record } : (record as T));
  }

  delete(key: string): void {
    this.#records.delete(key);
  }

  drain(): Iterable<T> {
    return this;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.#records.values();
  }
}
