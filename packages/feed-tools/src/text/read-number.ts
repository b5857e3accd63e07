// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { withoutGroups } from './without-groups.js';

/** Groups of three digits after a mark. */
const MARKED_GROUPS = /^[+-]?\d{1,3}(?:[.,]\d{3})+$/;

/**
 * Reads the number formats that producers use: `1 234,5`, `1.234,5`, `12 %`, `3.06`.
 *
 * A single mark is a decimal one: `1.234` is between 1 and 2. A percent or euro sign after the number is dropped, not
 * applied.
 *
 * @returns undefined when the text is not a number.
 */
export function readNumber(text: string): number | undefined {
  const bare = withoutGroups(text).replace(/[%€]$/, '');
  const comma = bare.lastIndexOf(',');
  const dot = bare.lastIndexOf('.');
  const thousands = comma > dot ? '.' : ',';
  const both = comma >= 0 && dot >= 0;
  if (both && !MARKED_GROUPS.test(bare.slice(0, Math.max(comma, dot)))) return undefined;
  const plain = (both ? bare.split(thousands).join('') : bare).replace(',', '.');
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}
