// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { BASE, FIRST_DIGIT, SKIPPED, type PackedNumbers } from '../records/packed-numbers.js';

/** Packs non-negative integers, as they are or as differences, whichever should compress better. */
export function packNumbers(numbers: ArrayLike<number>): PackedNumbers {
  const plain = ranksOf(numbers);
  const from = numbers[0] ?? 0;
  const differences = ranksOf(zigzagDifferences(numbers, from));
  return entropyBits(differences) < entropyBits(plain)
    ? { ranks: differences.map(toText), from }
    : { ranks: plain.map(toText) };
}

function zigzagDifferences(numbers: ArrayLike<number>, from: number): Float64Array {
  const differences = new Float64Array(numbers.length);
  let last = from;
  for (let index = 0; index < differences.length; index += 1) {
    const difference = (numbers[index] ?? 0) - last;
    last += difference;
    differences[index] = difference < 0 ? -2 * difference - 1 : 2 * difference;
  }
  return differences;
}

/** The base-91 digits of each rank as ASCII codes, units first. */
function ranksOf(numbers: ArrayLike<number>): Uint8Array[] {
  const ranks: Uint8Array[] = [];
  const remaining = Float64Array.from(numbers);
  let more = true;
  while (more) {
    more = false;
    const rank = new Uint8Array(remaining.length);
    for (let index = 0; index < remaining.length; index += 1) {
      const value = remaining[index] ?? 0;
      const character = (value % BASE) + FIRST_DIGIT;
      rank[index] = character >= SKIPPED ? character + 1 : character;
      remaining[index] = Math.floor(value / BASE);
      more ||= value >= BASE;
    }
    ranks.push(rank);
  }
  return ranks;
}

function toText(rank: Uint8Array): string {
  return new TextDecoder().decode(rank);
}

/** Bits that an entropy coder needs, each rank having its own frequencies of characters. */
function entropyBits(ranks: readonly Uint8Array[]): number {
  let total = 0;
  for (const rank of ranks) {
    const counts = new Uint32Array(128);
    for (const character of rank) counts[character] = (counts[character] ?? 0) + 1;
    for (const count of counts) if (count > 0) total -= count * Math.log2(count / rank.length);
  }
  return total;
}
