// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { locale } from './current-language.js';

/** Separators of thousands and of decimals, by language, from Unicode’s CLDR. */
const SIGNS = new Map([
  ['fr', '\u202f,'],
  ['en', ',.'],
  ['nl', '.,'],
]);

const formats: Partial<Record<string, Intl.NumberFormat>> = {};

/** Formats a count in the language of the element: in French, 5 975 800. */
export function wholeNumber(value: number): string {
  return decimalNumber(value, 0);
}

/**
 * Formats a number with a given number of decimals, in the language of the element, halves rounded away from zero: in
 * French, 19 320 or 10,80. Common languages avoid `Intl.NumberFormat`, whose first use blocks a slow phone for 100 ms.
 */
export function decimalNumber(value: number, count: number): string {
  const signs = SIGNS.get(locale);
  const size = Math.abs(value);
  // A larger number, or NaN, has no digits to round.
  if (!signs || !(size < 1e12))
    return (formats[`${locale} ${count}`] ??= new Intl.NumberFormat(locale, {
      __proto__: null,
      minimumFractionDigits: count,
      maximumFractionDigits: count,
    } as Intl.NumberFormatOptions)).format(value);
  // Through the decimal writing: 1.005 × 100 is 100.49999999999999. What is written with an exponent is nearly zero.
  const rounded = Math.round(Number(`${size}e${count}`)) / 10 ** count || 0;
  const [integerPart = '', rest = ''] = rounded.toFixed(count).split('.');
  return (
    (value < 0 && rounded ? '-' : '') +
    integerPart.replace(/\B(?=(?:\d{3}){1,110}$)/g, signs.charAt(0)) +
    (rest && signs.charAt(1) + rest)
  );
}
