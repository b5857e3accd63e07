// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { BASE, FIRST_DIGIT, SKIPPED, type PackedNumbers } from './numbers.js';

/** Packs whole numbers, none negative, as they are or as differences: whichever should compress better. */
export function pack(numbers: readonly number[]): PackedNumbers {
  const plain = ranksOf(numbers);
  const from = numbers[0] ?? 0;
  const differences = ranksOf(numbers.map((value, index) => {
    const difference = value - (numbers[index - 1] ?? from);
    return difference < 0 ? -2 * difference - 1 : 2 * difference;
  }));
  return bits(differences) < bits(plain) ? { ranks: differences, from } : { ranks: plain };
}

function ranksOf(numbers: readonly number[]): string[] {
  const ranks: string[] = [];
  let rest = numbers;
  do {
    ranks.push(rest.map(value => digit(value % BASE)).join(''));
    rest = rest.map(value => Math.floor(value / BASE));
  } while (rest.some(value => value > 0));
  return ranks;
}

function digit(value: number): string {
  const character = value + FIRST_DIGIT;
  return String.fromCharCode(character >= SKIPPED ? character + 1 : character);
}

/** What a compressor that knows only the frequency of each character would need. */
function bits(ranks: readonly string[]): number {
  let total = 0;
  for (const rank of ranks) {
    const counts = new Map<string, number>();
    for (const character of rank) counts.set(character, (counts.get(character) ?? 0) + 1);
    for (const count of counts.values()) total -= count * Math.log2(count / rank.length);
  }
  return total;
}
