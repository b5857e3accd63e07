// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Digits, in groups of three when a mark separates them, then zeros as decimals: `1234`, `1.234`, `1,234,567`, `12.0`. */
const COUNT = /^(\d+|\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:[.,]0{1,2})?$/;

/**
 * Reads a number of people or things: `1 234`, `1.234` and `1,234` are all 1234.
 *
 * @returns undefined when the text is not a count: `10.5`, `-1`, `1e3`.
 */
export function readCount(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f']/g, '');
  const digits = COUNT.exec(bare)?.[1]?.replace(/[.,]/g, '');
  return digits === undefined ? undefined : Number(digits);
}
