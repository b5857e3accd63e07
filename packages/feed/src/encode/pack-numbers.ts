// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { BASE, FIRST_DIGIT, SKIPPED, type PackedNumbers } from '../records/packed-numbers.js';

/** Packs whole numbers, none negative, as they are or as differences: whichever should compress better. */
export function pack(numbers: ArrayLike<number>): PackedNumbers {
  const plain = ranksOf(numbers);
  const from = numbers[0] ?? 0;
  const differences = ranksOf(foldedDifferences(numbers, from));
  return bits(differences) < bits(plain) ? { ranks: differences.map(text), from } : { ranks: plain.map(text) };
}

function foldedDifferences(numbers: ArrayLike<number>, from: number): Float64Array {
  const differences = new Float64Array(numbers.length);
  let last = from;
  for (let index = 0; index < differences.length; index += 1) {
    const difference = (numbers[index] ?? 0) - last;
    last += difference;
    differences[index] = difference < 0 ? -2 * difference - 1 : 2 * difference;
  }
  return differences;
}

/** The digits of each rank as ASCII, units first. */
function ranksOf(numbers: ArrayLike<number>): Uint8Array[] {
  const ranks: Uint8Array[] = [];
  const rest = Float64Array.from(numbers);
  let more = true;
  while (more) {
    more = false;
    const rank = new Uint8Array(rest.length);
    for (let index = 0; index < rest.length; index += 1) {
      const value = rest[index] ?? 0;
      const character = (value % BASE) + FIRST_DIGIT;
      rank[index] = character >= SKIPPED ? character + 1 : character;
      rest[index] = Math.floor(value / BASE);
      more ||= value >= BASE;
    }
    ranks.push(rank);
  }
  return ranks;
}

function text(rank: Uint8Array): string {
  return new TextDecoder().decode(rank);
}

/** What a compressor that knows only the frequency of each character would need. */
function bits(ranks: readonly Uint8Array[]): number {
  let total = 0;
  for (const rank of ranks) {
    const counts = new Uint32Array(128);
    for (const character of rank) counts[character] = (counts[character] ?? 0) + 1;
    for (const count of counts) if (count > 0) total -= count * Math.log2(count / rank.length);
  }
  return total;
}
