// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing, svg } from 'lit';
import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { number, percent } from '@orientation-widgets/domain/words/format.js';
import { cardOutcome, employedAt6 } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { provenance, unpublished } from './outcome-views.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/**
 * One figure for a card; nothing when the feed has no outcome of this training by the route of the card. In large, the share in employment alone: what is
 * not the same measure does not stand in the same place.
 */
export function outcomeSummary(view: TrainingView): TemplateResult | typeof nothing {
  const choice = cardOutcome(view.outcomes, view.next?.session.route);
  if (!choice) return nothing;
  const { outcome } = choice;
  const { furtherStudy, leavers, route } = outcome;
  const employed = employedAt6(outcome);
  const sentence =
    employed === null
      ? furtherStudy !== null && html`<p>${percent(furtherStudy)} ${msg('continuent leurs études')}</p>`
      : html`<p class="big">${percent(employed)}</p>
          <svg class="bar" aria-hidden="true">${svg`<rect width="${employed}%" height="100%"/>`}</svg>
          <p>${msg('en emploi 6 mois après')}</p>
          ${leavers ? html`<p class="note">${msg(str`environ ${number(Math.round((leavers * employed) / 100))} personnes sur ${number(leavers)}`)}</p>` : nothing}`;
  return html`${sentence ? html`${sentence}<p class="note">${routeName(route, view.training.level)}</p>` : unpublished(outcome)} ${provenance(view, outcome)}`;
}
