// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { MAX_CHARACTERS, MAX_DIGITS, type PackedTexts } from '../records/read-column.js';
import { NumberList } from './growable-array.js';
import { packNumbers } from './pack-numbers.js';

/** Minimum number of texts: with fewer, the pattern would take more bytes than the texts. */
const MIN_TEXTS = 4;

/** A variable number of the pattern. */
interface Group {
  readonly numbers: NumberList;
  shortest: number;
  longest: number;
  /** Whether some number of several digits starts with 0. */
  leadingZero: boolean;
}

/**
 * Packs texts that differ only by their numbers; undefined when they differ otherwise.
 *
 * @param valueAt - value of an index below `size`; called once for each.
 */
export function packTexts(size: number, valueAt: (index: number) => unknown): PackedTexts | undefined {
  if (size < MIN_TEXTS) return undefined;
  const between: string[] = [];
  const groups: Group[] = [];
  for (let index = 0; index < size; index += 1) {
    const value = valueAt(index);
    if (typeof value !== 'string') return undefined;
    // A split on a captured group alternates text and digits: text, digits, text…
    const pieces = value.split(/(\d+)/);
    if (index === 0) {
      readPattern(pieces, between, groups);
      if (groups.length === 0 || between.join('').length * size > MAX_CHARACTERS) return undefined;
    }
    if (pieces.length !== groups.length * 2 + 1) return undefined;
    if (between.some((text, rank) => pieces[rank * 2] !== text)) return undefined;
    if (!groups.every((group, rank) => addNumber(group, pieces[rank * 2 + 1] ?? ''))) return undefined;
  }
  if (groups.some(({ shortest, longest, leadingZero }) => shortest < longest && leadingZero)) return undefined;
  return {
    between,
    digits: groups.map(({ shortest, longest }) => (shortest === longest ? longest : 0)),
    numbers: groups.map(({ numbers }) => packNumbers(numbers.values())),
  };
}

function readPattern(pieces: readonly string[], between: string[], groups: Group[]): void {
  for (const [rank, piece] of pieces.entries()) {
    if (rank % 2 === 0) between.push(piece);
    else groups.push({ numbers: new NumberList(true), shortest: Infinity, longest: 0, leadingZero: false });
  }
}

/** Adds a number to its group; false when it has too many digits. */
function addNumber(group: Group, digits: string): boolean {
  const { length } = digits;
  group.shortest = Math.min(group.shortest, length);
  group.longest = Math.max(group.longest, length);
  group.leadingZero ||= length > 1 && digits.startsWith('0');
  group.numbers.push(Number(digits));
  return length <= MAX_DIGITS;
}
