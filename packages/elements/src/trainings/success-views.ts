// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import { sourceNote } from '../sources/source-note.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { successSentence } from '@orientation-widgets/domain/trainings/success-labels.js';
import type { SuccessRecord } from '@orientation-widgets/domain/trainings/training-success.js';

function sourceNoteOf(
  { sources, territories }: TrainingView,
  { sourceId, success, territoryId }: SuccessRecord,
): unknown {
  const place = territories.get(territoryId ?? '')?.name;
  return sourceNote(sources, [{ sourceId, period: success.period, place }], false);
}

function oldFigureNote({ success }: SuccessRecord): string {
  return isOldFigure(success.period) ? msg('Ce chiffre est ancien. Cela a pu changer.') : '';
}

/** Pass rate of the examination by one route, with its period, place and source. */
export function successFacts(view: TrainingView, record: SuccessRecord): TemplateResult {
  const place = view.territories.get(record.territoryId ?? '')?.name;
  return html`<p><strong>${routeName(record.route, view.training.level)}</strong></p>
    <p>${successSentence(record.success)} ${oldFigureNote(record)}</p>
    ${place ? html`<p class="note">${msg(str`Ce diplôme, tous établissements réunis : ${place}.`)}</p>` : nothing}
    ${sourceNoteOf(view, record)}`;
}

/** Pass rates of the examination by route; nothing when the feed has none. */
export function successView(view: TrainingView): TemplateResult | typeof nothing {
  if (!view.success?.length) return nothing;
  return html`<ul class="outcomes">
    ${view.success.map(record => html`<li class="outcome">${successFacts(view, record)}</li>`)}
  </ul>`;
}
