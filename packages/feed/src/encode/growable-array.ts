// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Returns the array, or a longer copy when it has fewer than `length` items. */
export function ensureCapacity<
  A extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>,
>(array: A, length: number): A {
  if (length <= array.length) return array;
  const longer = new (array.constructor as new (size: number) => A)(Math.max(length, Math.ceil(array.length * 1.5)));
  longer.set(array);
  return longer;
}

/** A growable list of numbers in a typed array. */
export class NumberList {
  #values: Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
  #size = 0;

  /** @param exact - true for any numbers, such as offsets in a large file; false (default) for whole numbers below 2^32. */
  constructor(exact = false) {
    this.#values = exact ? new Float64Array(64) : new Uint32Array(64);
  }

  /** Creates a list that repeats one integer. */
  static of(value: number, times: number): NumberList {
    const list = new NumberList();
    list.#values = new Uint32Array(times + 1).fill(value);
    list.#size = times;
    return list;
  }

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    this.#values = ensureCapacity(this.#values, this.#size + 1);
    this.#values[this.#size] = value;
    this.#size += 1;
  }

  /** The number at an index; 0 outside the list. */
  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** A view of the numbers, not a copy. */
  values(): Uint32Array | Float64Array {
    return this.#values.subarray(0, this.#size);
  }
}
