// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Observation } from '@orientation-widgets/feed';
import { decimalsOf, figure, unitWords } from './figure-format.js';
import type { Unit } from './figure-format.js';
import { gapText } from './gap-format.js';

/** Unit of a share of a whole, computed from counts. */
export const SHARE: Unit = { unit: '%', decimals: 1, kind: 'share' };

/** Number of decimals of a difference: that of its more precise term. */
export function pairDecimals(a: Observation, b: Observation, unit: Unit): number {
  return Math.max(decimalsOf(a.value ?? 0, unit), decimalsOf(b.value ?? 0, unit));
}

/**
 * “1,3 point de plus que les Hauts-de-France : 9,5 %.”
 * @param name - name of the other territory, with its article.
 */
export function differenceText(
  difference: number,
  unit: Unit,
  decimals: number,
  name: string,
  reference: string,
): string {
  const gap = gapText(difference, unit, decimals);
  if (difference > 0) return msg(str`${gap} de plus que ${name} : ${reference}.`);
  if (difference < 0) return msg(str`${gap} de moins que ${name} : ${reference}.`);
  return msg(str`Autant que ${name} : ${reference}.`);
}

/** Part of the territory that a figure covers; empty when it covers all of it. */
export function coverageText({ coverage }: Observation): string {
  return coverage !== undefined && coverage < 100
    ? ` ${msg(str`Calculé sur ${figure(coverage, { ...SHARE, decimals: 0 })} de ce qui est compté.`)}`
    : '';
}

/** A value with the words of its unit: “96 316 emplois”, “19 320 € par an”, “9,4 %”. */
export function figureWithUnit(value: number, unit: Unit): string {
  return [figure(value, unit), unitWords(unit)].filter(Boolean).join('\u00a0');
}
