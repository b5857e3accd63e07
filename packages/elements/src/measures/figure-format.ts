// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Measure } from '@orientation-widgets/feed';
import { plural } from '../i18n/formats/format.js';
import { decimalNumber } from './decimal-number.js';

/** What the writing of a value depends on. */
export type Unit = Pick<Measure, 'unit' | 'decimals' | 'kind'>;

/** Decimals beyond which nothing is read. */
const MOST_DECIMALS = 3;

/** Decimals to write a value with: those of the measure, else as many as the value has. */
export function decimalsOf(value: number, { decimals }: Pick<Unit, 'decimals'>): number {
  return decimals ?? Math.min(MOST_DECIMALS, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
}

/** A value rounded as it is shown. */
export function asShown(value: number, decimals: number): number {
  // Through the decimal writing: 1.005 × 100 is 100.49999999999999.
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`) || 0;
}

/** A value, with its unit when that is a sign: “9,4 %”, “19 320 €”, “96 316”. */
export function figure(value: number, unit: Unit): string {
  return withSign(decimalNumber(value, decimalsOf(value, unit)), unit);
}

function withSign(text: string, { unit }: Pick<Unit, 'unit'>): string {
  if (unit.startsWith('%')) return msg(str`${text}\u202f%`);
  return unit.startsWith('€') ? msg(str`${text}\u00a0€`) : text;
}

/** What a figure leaves to say of its unit: “par an” after “19 320 €”, “emplois” after “96 316”; empty for a share. */
export function unitWords({ unit }: Pick<Unit, 'unit'>): string {
  return unit.replace(/^[%€]\s*/, '');
}

/** A difference without its sign: “1,3 point”, “9 370”, “2 100 €”. Shares differ in points. */
export function gapText(difference: number, unit: Unit, decimals: number): string {
  const size = asShown(Math.abs(difference), decimals);
  const text = decimalNumber(size, decimals);
  // In French, what is under two is singular: 1,3 point.
  if (unit.unit.startsWith('%')) return plural(size, msg(str`${text}\u00a0point|${text}\u00a0points`));
  return withSign(text, unit);
}

/** A change with its sign: “+ 9 370”, “− 1,3 point”. */
export function signed(difference: number, unit: Unit, decimals: number): string {
  const text = gapText(difference, unit, decimals);
  if (asShown(difference, decimals) === 0) return text;
  return `${difference > 0 ? '+' : '−'}\u00a0${text}`;
}
