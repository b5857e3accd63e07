// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { figureWithUnit } from '@orientation-widgets/domain/measures/difference-labels.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { amountView } from './amount-view.js';
import { comparisonText, flagTexts } from '@orientation-widgets/domain/measures/figure-words.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { missingGlyph } from './missing-glyph.js';
import { nearestWithValue } from '@orientation-widgets/domain/measures/nearest.js';

/** Value of a figure with its period, or the reason for its absence with the nearest territory that has one. */
export function valueView(context: FigureContext): TemplateResult {
  const { observation } = context;
  return missingOf(observation) || observation?.value == null
    ? absentView(context)
    : amountView(observation.value, context);
}

/** Text in place of a missing value. */
export function absentView(context: FigureContext): TemplateResult {
  const missing = missingOf(context.observation) ?? 'no-record';
  const nearest = nearestWithValue(context);
  return html`<p class="absence">
    ${missingGlyph(missing)}
    <span>
      <strong>${capital(missingWords(missing))}</strong>
      ${
        nearest
          ? html`<span class="note" lang="fr">${msg(str`${nearest[0].name} : ${figureWithUnit(nearest[1].value ?? 0, context.measure)} (${periodLabel(nearest[1].period)})`)}</span>`
          : nothing
      }
    </span>
  </p>`;
}

/** Comparison of the figure, and its flags. */
export function sentencesView(context: FigureContext): TemplateResult | typeof nothing {
  const sentences = [comparisonText(context), ...flagTexts(context)].filter(Boolean);
  return sentences.length ? html`<p class="sentences">${sentences.join(' ')}</p>` : nothing;
}
