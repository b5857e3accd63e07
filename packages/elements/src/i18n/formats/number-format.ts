// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { locale } from '../current-language.js';

/** Between thousands, then before decimals, as Unicode’s CLDR has them. */
const SIGNS: ReadonlyMap<string, readonly [group: string, decimal: string]> = new Map([
  ['fr', ['\u202f', ',']],
  ['en', [',', '.']],
  ['nl', ['.', ',']],
]);

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number in the language of the element, rounded to the nearest, halves away from zero. The first `Intl.NumberFormat` of a page
 * keeps a slow phone from answering for a tenth of a second: common languages do without.
 *
 * @param least - decimals written in any case, zeros included.
 * @param most - decimals at most.
 */
export function decimals(value: number, least: number, most: number): string {
  const signs = SIGNS.get(locale);
  const size = Math.abs(value);
  // A larger number, or none, has no digits to round.
  if (!signs || !(size < 1e12)) return withIntl(value, least, most);
  const scaled = size < 1e-6 ? 0 : Math.round(Number(`${size}e${most}`));
  const digits = String(scaled).padStart(most + 1, '0');
  const split = digits.length - most;
  let end = digits.length;
  while (end > split + least && digits[end - 1] === '0') end--;
  let whole = digits.slice(0, split);
  let written = '';
  for (; whole.length > 3; whole = whole.slice(0, -3)) written = signs[0] + whole.slice(-3) + written;
  const rest = digits.slice(split, end);
  return (value < 0 && scaled > 0 ? '-' : '') + whole + written + (rest && signs[1] + rest);
}

function withIntl(value: number, least: number, most: number): string {
  const key = `${locale} ${least} ${most}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      __proto__: null,
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    } as Intl.NumberFormatOptions);
  formats.set(key, format);
  return format.format(value);
}
