// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, ownProperty } from '../own-property.js';

/**
 * Integers packed as text that brotli compresses well: in base 91, one character per digit, and one string per rank, units
 * first. Digit 0 is `#`; the backslash is skipped, so that JSON escapes nothing. With `from`, each number is the difference
 * from the previous one, the first from `from`, in zigzag encoding: 0, -1, 1, -2… are written 0, 1, 2, 3…
 */
export interface PackedNumbers {
  readonly ranks: readonly string[];
  readonly from?: number;
}

/** Unpacked numbers. */
export type Numbers = Uint8Array | Uint32Array | Float64Array;

export const BASE = 91;
export const FIRST_DIGIT = 35;
export const SKIPPED = 92;
/** Maximum number of base-91 digits: with more, a number would not be exact (91⁹ is above 2⁵³). */
const MAX_RANKS = 8;

/** Unpacks numbers; undefined when they are malformed. */
export function unpackNumbers(packed: unknown): Numbers | undefined {
  const ranks = isObject(packed) && ownProperty(packed, 'ranks');
  if (!Array.isArray(ranks) || ranks.length > MAX_RANKS || typeof ranks[0] !== 'string') return undefined;
  const count = ranks[0].length;
  // The narrowest type for that many digits: reading a large part spends most of its time in this loop.
  const numbers: Numbers = new (ranks.length > 4 ? Float64Array : ranks.length > 1 ? Uint32Array : Uint8Array)(count);
  for (let rank = ranks.length - 1; rank >= 0; rank -= 1) {
    const digits: unknown = ranks[rank];
    if (typeof digits !== 'string' || digits.length !== count) return undefined;
    for (let index = 0; index < count; index += 1) {
      const character = digits.charCodeAt(index);
      const digit = character > SKIPPED ? character - FIRST_DIGIT - 1 : character - FIRST_DIGIT;
      if (digit < 0 || digit >= BASE) return undefined;
      numbers[index] = (numbers[index] ?? 0) * BASE + digit;
    }
  }
  const from = ownProperty(packed as object, 'from');
  return typeof from === 'number' ? addDifferences(numbers, from) : numbers;
}

function addDifferences(differences: Numbers, from: number): Float64Array {
  const numbers = new Float64Array(differences.length);
  let last = from;
  for (let index = 0; index < numbers.length; index += 1) {
    const zigzag = differences[index] ?? 0;
    last += zigzag % 2 ? -(zigzag + 1) / 2 : zigzag / 2;
    numbers[index] = last;
  }
  return numbers;
}
