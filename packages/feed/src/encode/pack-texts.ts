// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { MAX_BETWEEN, MAX_DIGITS, type PackedTexts } from '../records/read-column.js';
import { NumberList } from './growable-array.js';
import { pack } from './pack-numbers.js';

/** Fewer texts than this are written as they are. */
const FEW = 4;

/** One place of a pattern where a number stands. */
interface Group {
  readonly numbers: NumberList;
  shortest: number;
  longest: number;
  /** Some number longer than a digit starts with 0. */
  leadingZero: boolean;
}

/** Packs texts that differ only by numbers; undefined when they do not. Each is read once, none is kept. */
export function packTexts(size: number, valueAt: (index: number) => unknown): PackedTexts | undefined {
  if (size < FEW) return undefined;
  const between: string[] = [];
  const groups: Group[] = [];
  for (let index = 0; index < size; index += 1) {
    const value = valueAt(index);
    if (typeof value !== 'string') return undefined;
    // A split on a captured group gives text, digits, text, digits… text.
    const pieces = value.split(/(\d+)/);
    if (index === 0) {
      start(pieces, between, groups);
      if (groups.length === 0 || between.join('').length > MAX_BETWEEN) return undefined;
    }
    if (pieces.length !== groups.length * 2 + 1) return undefined;
    if (between.some((text, rank) => pieces[rank * 2] !== text)) return undefined;
    if (!groups.every((group, rank) => take(group, pieces[rank * 2 + 1] ?? ''))) return undefined;
  }
  if (groups.some(({ shortest, longest, leadingZero }) => shortest < longest && leadingZero)) return undefined;
  return {
    between,
    digits: groups.map(({ shortest, longest }) => (shortest === longest ? longest : 0)),
    numbers: groups.map(({ numbers }) => pack(numbers.values())),
  };
}

function start(pieces: readonly string[], between: string[], groups: Group[]): void {
  for (const [rank, piece] of pieces.entries()) {
    if (rank % 2 === 0) between.push(piece);
    else groups.push({ numbers: new NumberList(true), shortest: Infinity, longest: 0, leadingZero: false });
  }
}

/** Adds a number to its place; false when it has too many digits. */
function take(group: Group, digits: string): boolean {
  const { length } = digits;
  group.shortest = Math.min(group.shortest, length);
  group.longest = Math.max(group.longest, length);
  group.leadingZero ||= length > 1 && digits.startsWith('0');
  group.numbers.push(Number(digits));
  return length <= MAX_DIGITS;
}
