// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { outOfTwenty, shareDiscs } from '../../jobs/women-share/share-discs.js';
import { shareDiscsStyles } from '../../jobs/women-share/share-discs.styles.js';
import { figureWithUnit } from '../../measures/compared/difference-labels.js';
import { periodLabel } from '../../measures/periods.js';
import type { Shown } from '../model/figures.js';
import { absentView } from '../words/value-view.js';

export const easyStyles = [
  shareDiscsStyles,
  css`
    .discs {
      --_share: var(--_accent-ink);
      margin-block: var(--_s2);
    }
  `,
];

/** One figure a sentence, rounded; a share among twenty people, drawn and in words; why there is no value. */
export function easyView(shown: Shown): TemplateResult {
  const { figures, measure, own } = shown;
  if (own?.value == null) return absentView(shown);
  const rounded = own.value < 100 ? Math.round(own.value) : Number(own.value.toPrecision(2));
  const about = figureWithUnit(rounded, { ...measure, decimals: 0 });
  const isShare = measure.unit.startsWith('%') && measure.kind !== 'index' && own.value >= 0 && own.value <= 100;
  return html`<p class="lead">${msg(str`${figures.territory.name} : environ ${about} (${periodLabel(own.period)}).`)}</p>
    ${isShare ? html`<p class="lead">${amongTwenty(own.value)}</p>${shareDiscs(own.value)}` : nothing}`;
}

function amongTwenty(percent: number): string {
  const among = outOfTwenty(percent);
  return among ? msg(str`C’est comme ${String(among)} sur 20.`) : msg('C’est moins de 1 sur 20.');
}
