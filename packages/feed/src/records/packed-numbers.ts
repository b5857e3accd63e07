// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, own } from '../own-property.js';

/**
 * Whole numbers packed in text that brotli compresses well: digits in base 91, one character a digit, each rank in a
 * string of its own (units first). Digit 0 is `#`; the backslash is skipped, so that JSON escapes nothing.
 * With `from`, each number is the difference from the one before, starting from `from`, and folded to be positive:
 * 0, -1, 1, -2…
 */
export interface PackedNumbers {
  readonly ranks: readonly string[];
  readonly from?: number;
}

/** Numbers once unpacked. */
export type Numbers = Uint8Array | Uint32Array | Float64Array;

export const BASE = 91;
export const FIRST_DIGIT = 35;
export const SKIPPED = 92;

/** Packed numbers once read; a malformed list gives undefined. */
export function unpack(packed: unknown): Numbers | undefined {
  const ranks = isObject(packed) && own(packed, 'ranks');
  if (!Array.isArray(ranks) || typeof ranks[0] !== 'string') return undefined;
  const count = ranks[0].length;
  // The narrowest type that holds so many digits: this loop is most of the time spent on a large part.
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
  const from = own(packed as object, 'from');
  return typeof from === 'number' ? summed(numbers, from) : numbers;
}

function summed(differences: Numbers, from: number): Float64Array {
  const numbers = new Float64Array(differences.length);
  let last = from;
  for (let index = 0; index < numbers.length; index += 1) {
    const folded = differences[index] ?? 0;
    last += folded % 2 ? -(folded + 1) / 2 : folded / 2;
    numbers[index] = last;
  }
  return numbers;
}
