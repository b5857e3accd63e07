// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { figureWithUnit } from '../../measures/difference-labels.js';
import { figure, unitWords } from '../../measures/figure-format.js';
import { missingWords } from '../../missing/missing-labels.js';
import { missingOf } from '../../measures/observations.js';
import { periodLabel } from '../../measures/periods.js';
import { capital } from '../../i18n/formats/format.js';
import { nearestWithValue } from '../model/figures.js';
import { comparisonText, flagTexts, isOldFigure } from '../model/figure-words.js';
import type { Shown } from '../model/figures.js';
import { missingGlyph } from './missing-glyph.js';

/** The value of a figure with its period, or why there is none, and the nearest territory that has one. */
export function valueView(shown: Shown): TemplateResult {
  const { measure, own } = shown;
  const missing = missingOf(own);
  if (missing || own?.value == null) return absentView(shown);
  const words = unitWords(measure);
  return html`<p class="value">
    <strong>${figure(own.value, measure)}</strong>
    <span class="soft">${words ? html`<span lang="fr">${words}</span>, ` : nothing}${whenView(shown)}</span>
  </p>`;
}

/** The period of a figure; an old one stands out. */
export function whenView(shown: Shown): TemplateResult | string {
  const period = periodLabel(shown.own?.period ?? '');
  return isOldFigure(shown) ? html`<strong class="old">${msg(str`chiffre de ${period}`)}</strong>` : period;
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
