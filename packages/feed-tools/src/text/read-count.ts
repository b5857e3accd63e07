// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readNumber } from './read-number.js';
import { withoutGroups } from './without-groups.js';

/** Digits, in groups of three when a mark separates them, then zeros as decimals: `1234`, `1.234`, `1,234,567`, `12.0`. */
const COUNT = /^(\d+|[1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:[.,]0{1,2})?$/;

/** One group of three digits after a mark: `1.234` means 1234 or 1.234. */
const ONE_GROUP = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * Reads a number of people or things: `1 234`, `1.234` and `1,234` are all 1234.
 *
 * @returns undefined when the text is not a count: `10.5`, `-1`, `1e3`, `10 20`, or a number too large to be exact.
 */
export function readCount(text: string): number | undefined {
  const bare = withoutGroups(text);
  const digits = COUNT.exec(bare)?.[1]?.replace(/[.,]/g, '');
  return digits !== undefined && Number.isSafeInteger(Number(digits)) ? Number(digits) : undefined;
}

/** Mark inside a number: between thousands or before decimals. */
export type NumberMark = '.' | ',';

/** A count that may have decimals, and the role of its marks. */
export interface WrittenCount {
  readonly value: number;
  /** Mark before its only group of three digits. It may be a decimal mark, if other values of the column show so. */
  readonly groupMark?: NumberMark;
  /** Mark before its decimals. */
  readonly decimalMark?: NumberMark;
}

/**
 * Reads a count, which an estimate may give with decimals: `1.234` and `-1,234` are thousands, `41,5` is not. A percent
 * or euro sign after it is dropped.
 *
 * @returns undefined when the text is not a number.
 */
export function readWrittenCount(text: string): WrittenCount | undefined {
  const bare = withoutGroups(text).replace(/[%€]$/, '');
  const groupMark = ambiguousMark(bare);
  if (groupMark !== undefined) return { value: Number(bare.replace(groupMark, '')), groupMark };
  const value = readCount(bare) ?? readNumber(bare);
  // A float of this size is no longer exact.
  if (value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  const [, before = '', mark, decimals = ''] = /^(.*)([.,])(\d*)(?:e[+-]?\d+)?$/i.exec(bare) ?? [];
  const isGroup = decimals.length === 3 && /[.,]/.test(before);
  return { value, ...(mark !== undefined && !isGroup && { decimalMark: mark as NumberMark }) };
}

/** Returns the mark of a number such as `1.234`, which may mean 1234 or 1.234; undefined for an unambiguous number. */
export function ambiguousMark(text: string): NumberMark | undefined {
  return ONE_GROUP.exec(withoutGroups(text))?.[1] as NumberMark | undefined;
}
