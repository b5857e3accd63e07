// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { locale } from '../current-language.js';

/** Between thousands, then before decimals, as Unicode’s CLDR has them. */
const SIGNS = new Map([
  ['fr', '\u202f,'],
  ['en', ',.'],
  ['nl', '.,'],
]);

const formats: Partial<Record<string, Intl.NumberFormat>> = {};

/**
 * A number in the language of the element, halves rounded away from zero. The first `Intl.NumberFormat` of a page keeps a slow
 * phone from answering for a tenth of a second: common languages do without.
 *
 * @param count - decimals at most.
 * @param isFixed - writes that many decimals in any case, zeros included.
 */
export function decimals(value: number, count: number, isFixed = true): string {
  const signs = SIGNS.get(locale);
  const size = Math.abs(value);
  // A larger number, or none, has no digits to round.
  if (!signs || !(size < 1e12))
    return (formats[`${locale} ${count} ${isFixed}`] ??= new Intl.NumberFormat(locale, {
      __proto__: null,
      minimumFractionDigits: isFixed ? count : 0,
      maximumFractionDigits: count,
    } as Intl.NumberFormatOptions)).format(value);
  // Through the decimal writing: 1.005 × 100 is 100.49999999999999. What is written with an exponent is nearly zero.
  const rounded = Math.round(Number(`${size}e${count}`)) / 10 ** count || 0;
  const [whole = '', rest = ''] = (isFixed ? rounded.toFixed(count) : String(rounded)).split('.');
  return (
    (value < 0 && rounded ? '-' : '') +
    whole.replace(/\B(?=(\d{3})+$)/g, signs.charAt(0)) +
    (rest && signs.charAt(1) + rest)
  );
}
