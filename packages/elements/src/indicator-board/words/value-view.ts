// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { figureWithUnit } from '../../measures/compared/difference-labels.js';
import { missingWords } from '../../missing/missing-labels.js';
import { missingOf } from '../../measures/observations.js';
import { periodLabel } from '../../measures/periods.js';
import { capital } from '../../i18n/formats/format.js';
import { amountView } from '../parts/amount-view.js';
import { comparisonText, flagTexts } from './figure-words.js';
import type { Shown } from '../model/figures.js';
import { missingGlyph } from './missing-glyph.js';
import { nearestWithValue } from './nearest.js';

/** The value of a figure with its period, or why there is none, and the nearest territory that has one. */
export function valueView(shown: Shown): TemplateResult {
  const { own } = shown;
  return missingOf(own) || own?.value == null ? absentView(shown) : amountView(own.value, shown);
}

/** In place of a value. */
export function absentView(shown: Shown): TemplateResult {
  const missing = missingOf(shown.own) ?? 'no-record';
  const nearest = nearestWithValue(shown);
  return html`<p class="absence">
    ${missingGlyph(missing)}
    <span>
      <strong>${capital(missingWords(missing))}</strong>
      ${
        nearest
          ? html`<span class="note" lang="fr">${msg(str`${nearest[0].name} : ${figureWithUnit(nearest[1].value ?? 0, shown.measure)} (${periodLabel(nearest[1].period)})`)}</span>`
          : nothing
      }
    </span>
  </p>`;
}

/** How the figure compares, and what to know of it. */
export function sentencesView(shown: Shown): TemplateResult | typeof nothing {
  const sentences = [comparisonText(shown), ...flagTexts(shown)].filter(Boolean);
  return sentences.length ? html`<p class="sentences">${sentences.join(' ')}</p>` : nothing;
}
