// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { figure, unitWords } from '@orientation-widgets/domain/measures/figure-format.js';
import { isOld, periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';

/** Value with its unit and its period. */
export function amountView(value: number, context: FigureContext): TemplateResult {
  const words = unitWords(context.measure);
  return html`<p class="value" part="figure">
    <strong>${figure(value, context.measure)}</strong>
    <span class="soft">${words ? html`<span lang="fr">${words}</span>, ` : nothing}${whenView(context)}</span>
  </p>`;
}

/** Period of a figure, marked when it is older than its frequency implies. */
export function whenView({ figures, measure, observation }: FigureContext): TemplateResult | string {
  const period = periodLabel(observation?.period ?? '');
  return observation && isOld(observation.period, measure.frequency, figures.updated)
    ? html`<strong class="old">${msg(str`chiffre de ${period}`)}</strong>`
    : period;
}
