// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { plural } from '../words/format.js';
import { decimalNumber } from '../words/decimal-number.js';
import { withSign } from './figure-format.js';
import type { Unit } from './figure-format.js';

/** Rounds a value to its displayed decimals. */
export function asShown(value: number, decimals: number): number {
  // Through the decimal writing: 1.005 × 100 is 100.49999999999999.
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`) || 0;
}

/** A difference without its sign: “1,3 point”, “9 370”, “2 100 €”. Shares differ in points. */
export function gapText(difference: number, unit: Unit, decimals: number): string {
  const size = asShown(Math.abs(difference), decimals);
  const text = decimalNumber(size, decimals);
  // In French, values under two are singular: 1,3 point.
  if (unit.unit.startsWith('%')) return plural(size, msg(str`${text}\u00a0point|${text}\u00a0points`));
  return withSign(text, unit);
}

/** A change with its sign: “+ 9 370”, “− 1,3 point”. */
export function signed(difference: number, unit: Unit, decimals: number): string {
  const text = gapText(difference, unit, decimals);
  if (asShown(difference, decimals) === 0) return text;
  return `${difference > 0 ? '+' : '−'}\u00a0${text}`;
}
