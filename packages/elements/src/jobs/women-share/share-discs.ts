// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { plural } from '../../i18n/formats/format.js';

/** How many persons out of twenty a percentage stands for. */
export function outOfTwenty(percent: number): number {
  return Math.round(percent / 5);
}

/** “soit 3 personnes sur 20”. A share near 0 or 100 % is worded apart: “0 sur 20” would say that there is nobody. */
export function shareInWords(percent: number): string {
  const women = outOfTwenty(percent);
  if (percent === 0) return msg('soit aucune personne sur 20');
  if (women === 0) return msg('soit moins de 1 personne sur 20');
  if (percent < 100 && women === 20) return msg('soit plus de 19 personnes sur 20');
  return plural(women, msg(str`soit ${women} personne sur 20|soit ${women} personnes sur 20`));
}

/** Twenty discs, filled for women and ringed for men. Decorative: the figure is always written. */
export function shareDiscs(percent: number): TemplateResult {
  const women = outOfTwenty(percent);
  return html`<span class="discs" aria-hidden="true"
    >${Array.from({ length: 20 }, (_, disc) => html`<i class=${disc < women ? 'woman' : ''}></i>`)}</span
  >`;
}
