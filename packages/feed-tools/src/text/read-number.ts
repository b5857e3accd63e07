// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/**
 * Reads the number formats that producers use: `1 234,5`, `1.234,5`, `12 %`, `3.06`.
 *
 * A single mark is a decimal one: `1.234` is about one. A percent or euro sign after the number is dropped, not
 * applied.
 *
 * @returns undefined when the text is not a number.
 */
export function readNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f']/g, '').replace(/[%€]$/, '');
  const comma = bare.lastIndexOf(',');
  const dot = bare.lastIndexOf('.');
  const thousands = comma > dot ? '.' : ',';
  const both = comma >= 0 && dot >= 0;
  const plain = (both ? bare.split(thousands).join('') : bare).replace(',', '.');
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}
