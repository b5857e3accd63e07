// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import { hasEnoughCandidates, yearOf } from '@orientation-widgets/domain/trainings/success-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { successFacts } from '../../trainings/success-views.js';
import { examinationOf } from '../search/by-success.js';
import type { SuccessData } from '../search/by-success.js';

/** Examination of a training, on its card in a list sorted by pass rate. */
export function orderLine({ training, ...view }: TrainingView, data: SuccessData): TemplateResult {
  const examination = examinationOf(training, data);
  return html`<div class="said">
    ${examination ? successFacts({ training, ...view }, examination) : html`<p class="note">${msg('Réussite à l’examen : pas de chiffre ici')}</p>`}
  </div>`;
}

/** Note on the order, with the years of the examinations shown. */
export function orderNote(views: readonly TrainingView[], data: SuccessData): string {
  const years = views.flatMap(({ training }) => {
    const success = examinationOf(training, data)?.success;
    return success && hasEnoughCandidates(success) ? yearOf(success) : [];
  });
  const when = [...new Set(years)].sort().join(', ');
  return [
    when ? msg(str`Selon la réussite à l’examen (${when}).`) : msg('Selon la réussite à l’examen.'),
    years.some(year => isOldFigure(year)) && msg('Ce chiffre est ancien. Cela a pu changer.'),
    msg('Les formations sans chiffre publié, ou de moins de 20 personnes à l’examen, viennent à la fin.'),
  ]
    .filter(Boolean)
    .join(' ');
}
