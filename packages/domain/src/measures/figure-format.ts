// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Measure } from '@orientation-widgets/feed';
import { decimalNumber } from '../words/decimal-number.js';

/** Fields of a measure that determine the format of a value. */
export type Unit = Pick<Measure, 'unit' | 'decimals' | 'kind'>;

/** Maximum number of decimals shown. */
const MOST_DECIMALS = 3;

/** Number of decimals of a formatted value: that of the measure, otherwise that of the value. */
export function decimalsOf(value: number, { decimals }: Pick<Unit, 'decimals'>): number {
  return decimals ?? Math.min(MOST_DECIMALS, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
}

/** Value, with its unit when the unit is a sign: “9,4 %”, “19 320 €”, “96 316”. */
export function figure(value: number, unit: Unit): string {
  return withSign(decimalNumber(value, decimalsOf(value, unit)), unit);
}

/** A number already written, with its unit when that is a sign. */
export function withSign(text: string, { unit }: Pick<Unit, 'unit'>): string {
  if (unit.startsWith('%')) return msg(str`${text}\u202f%`);
  return unit.startsWith('€') ? msg(str`${text}\u00a0€`) : text;
}

/**
 * Words of the unit that follow a formatted value: “par an” after “19 320 €”, “emplois” after “96 316”; empty for a
 * share.
 */
export function unitWords({ unit }: Pick<Unit, 'unit'>): string {
  return unit.replace(/^[%€]\s*/, '');
}
