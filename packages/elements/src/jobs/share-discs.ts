// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { plural } from '@orientation-widgets/domain/words/format.js';

/** Number of persons out of twenty for a percentage. */
export function outOfTwenty(percent: number): number {
  return Math.round(percent / 5);
}

/** Percentages from which the share is one whole person, and up to which it leaves one. Nearer to 0 or 100, it is less than one person. */
const FIRST = 4.5;
const LAST = 95.5;

/** Whether the share is above zero, but under one person out of twenty: 3.1 % is not “1 sur 20”. */
export function isUnderOne(percent: number): boolean {
  return percent > 0 && percent < FIRST;
}

/** Whether the share is under one hundred per cent, but over nineteen persons out of twenty. */
export function isOverNineteen(percent: number): boolean {
  return percent > LAST && percent < 100;
}

/** Share in words: “soit 3 personnes sur 20”. A share near 0 or 100 % has its own words: “0 sur 20” would mean nobody. */
export function shareInWords(percent: number): string {
  const women = outOfTwenty(percent);
  if (percent === 0) return msg('soit aucune personne sur 20');
  if (isUnderOne(percent)) return msg('soit moins d’une personne sur 20');
  if (isOverNineteen(percent)) return msg('soit plus de 19 personnes sur 20');
  return plural(women, msg(str`soit ${women} personne sur 20|soit ${women} personnes sur 20`));
}

/** Share of women in words: “3 femmes sur 20”. */
export function womenInWords(percent: number): string {
  const women = outOfTwenty(percent);
  if (percent === 0) return msg('aucune femme sur 20');
  if (isUnderOne(percent)) return msg('moins d’une femme sur 20');
  if (isOverNineteen(percent)) return msg('plus de 19 femmes sur 20');
  return plural(women, msg(str`${women} femme sur 20|${women} femmes sur 20`));
}

/** Note on a figure that covers several jobs of one family. */
export function familyFigure(family: string): string {
  return msg(str`Chiffre de toute la famille « ${family} ».`);
}

/** Twenty discs, filled for women and ringed for men; half a disc means “less than one”. Decorative: the figure is always written. */
export function shareDiscs(percent: number): TemplateResult {
  const half = isUnderOne(percent) ? 0 : isOverNineteen(percent) ? 19 : -1;
  const women = half < 0 ? outOfTwenty(percent) : half;
  const kind = (disc: number): string => (disc === half ? 'half' : disc < women ? 'woman' : '');
  return html`<span class="discs" aria-hidden="true"
    >${Array.from({ length: 20 }, (_, disc) => html`<i class=${kind(disc)}></i>`)}</span
  >`;
}
