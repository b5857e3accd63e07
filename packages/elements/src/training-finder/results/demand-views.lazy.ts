// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { demandsOf } from '@orientation-widgets/feed';
import { demandMeaning, demandSentence } from '@orientation-widgets/domain/trainings/demand-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sessionsIn } from '../../trainings/demand-view.js';

/** Demand for a training, on its card in a list sorted by demand. */
export function orderLine(view: TrainingView): TemplateResult {
  const [demand] = demandsOf(sessionsIn(view));
  return html`<div class="said">
    <p class=${demand ? '' : 'note'}>${demand ? [demandSentence(demand), demandMeaning(demand)].join(' ') : msg('Demandes et places : pas de chiffre ici')}</p>
  </div>`;
}

/** Note on the order, with its years. */
export function orderNote(views: readonly TrainingView[]): string {
  const years = views.flatMap(view => demandsOf(sessionsIn(view)).map(({ schoolYear }) => schoolYear.slice(0, 4)));
  const when = [...new Set(years)].sort().join(', ');
  return [
    when
      ? msg(str`Selon les demandes pour une place, à la rentrée ${when}.`)
      : msg('Selon les demandes pour une place.'),
    msg('D’abord les CAP et bacs professionnels, puis les BTS : leurs vœux ne se comptent pas de la même façon.'),
    msg('Cela change chaque année : demandez à l’établissement.'),
  ].join(' ');
}
