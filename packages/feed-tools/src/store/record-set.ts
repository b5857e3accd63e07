// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** Records of one collection during a build. Iteration follows the order of the first occurrence of each key. */
export interface RecordSet<T> extends Iterable<T> {
  readonly size: number;
  has(key: string): boolean;
  get(key: string): T | undefined;
  /** Adds a record, or merges its fields into the one with the same key. */
  add(key: string, record: Partial<T>): void;
  /** Removes a record. */
  delete(key: string): void;
  /** Iterates over the records for the last time: indexes used to add or look up records may be released. */
  drain(): Iterable<T>;
}

/** Records kept in memory, for the collections that joins look records up in. */
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

  /** Replaces the record of a key. */
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
