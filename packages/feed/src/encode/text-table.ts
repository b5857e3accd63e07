// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ensureCapacity } from './growable-array.js';

/** Longest text written character by character. */
const MAX_SHORT = 64;

/**
 * Distinct texts, each with its rank, from 0 in the order of their addition. Like a Map from text to number, in a
 * quarter of the memory and outside the heap. Texts are stored as UTF-8: all lone surrogates are equal.
 */
export class TextTable {
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #size = 0;
  /** Concatenated texts, and the end of each. */
  #bytes = new Uint8Array(1024);
  #ends = new Uint32Array(64);
  /** Slots of an open-addressing hash table: rank + 1 of a text, or 0 when free. Never more than half full. */
  #slots = new Uint32Array(128);

  get size(): number {
    return this.#size;
  }

  /** Adds a text unless the table has it; returns its rank. */
  add(text: string): number {
    const end = this.#write(text);
    const slot = this.#find(end);
    const existingIndex = this.#slots[slot] ?? 0;
    if (existingIndex > 0) return existingIndex - 1;
    const rank = this.#size;
    this.#size += 1;
    this.#ends = ensureCapacity(this.#ends, this.#size);
    this.#ends[rank] = end;
    this.#slots[slot] = rank + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return rank;
  }

  /** The rank of a text, or -1 when it was never added. */
  rankOf(text: string): number {
    return (this.#slots[this.#find(this.#write(text))] ?? 0) - 1;
  }

  /** The text of a rank. */
  textAt(rank: number): string {
    return this.#decoder.decode(this.#bytes.subarray(this.#startOf(rank), this.#ends[rank]));
  }

  #startOf(rank: number): number {
    return rank === 0 ? 0 : (this.#ends[rank - 1] ?? 0);
  }

  /** Writes a text after the others and returns its end. The text is added to the table once `#ends` has that end. */
  #write(text: string): number {
    const start = this.#startOf(this.#size);
    this.#bytes = ensureCapacity(this.#bytes, start + text.length * 3);
    return this.#writeAscii(text, start) ?? start + this.#encoder.encodeInto(text, this.#bytes.subarray(start)).written;
  }

  /**
   * Writes a short ASCII text, the most common kind, in a loop that is faster than the encoder. Undefined for other
   * texts.
   */
  #writeAscii(text: string, start: number): number | undefined {
    const { length } = text;
    if (length > MAX_SHORT) return undefined;
    const bytes = this.#bytes;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) return undefined;
      bytes[start + index] = code;
    }
    return start + length;
  }

  /** The slot of the text that `#write` just wrote: the slot that already holds it, or a free one. */
  #find(end: number): number {
    const bytes = this.#bytes;
    const start = this.#startOf(this.#size);
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const rank = (this.#slots[slot] ?? 0) - 1;
      if (rank < 0) return slot;
      const from = this.#startOf(rank);
      let same = (this.#ends[rank] ?? 0) - from === end - start;
      for (let index = start; same && index < end; index += 1) same = bytes[index] === bytes[from + index - start];
      if (same) return slot;
    }
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let rank = 0; rank < this.#size; rank += 1) {
      let slot = hashOf(this.#bytes, this.#startOf(rank), this.#ends[rank] ?? 0) & mask;
      while (this.#slots[slot]) slot = (slot + 1) & mask;
      this.#slots[slot] = rank + 1;
    }
  }
}

/** FNV-1a; the high bits are folded into the low ones, since only the low ones choose the slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
