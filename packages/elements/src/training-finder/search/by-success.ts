// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import { hasEnoughCandidates, yearOf } from '@orientation-widgets/domain/trainings/success-labels.js';
import { successFacts } from '../../trainings/success-views.js';
import { trainingSuccess } from '@orientation-widgets/domain/trainings/training-success.js';
import type { SuccessRecord } from '@orientation-widgets/domain/trainings/training-success.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { FinderData } from './finder-data.js';

type SuccessData = Pick<FinderData, 'feed' | 'outcomes' | 'territories'>;

function candidatesOf({ success }: SuccessRecord): number {
  return success.present ?? 0;
}

/** The examination that a training is sorted by: of its routes, the one of most candidates. Without a share, one to show all the same. */
function examinationOf(training: Training, { feed, outcomes, territories }: SuccessData): SuccessRecord | undefined {
  const keys = [training.id, ...training.certifications.map(({ kind, code }) => `${kind} ${code}`)];
  const trainingOutcomes = keys.flatMap(key => outcomes.get(key) ?? []);
  const routes = trainingOutcomes.length
    ? trainingSuccess(training, trainingOutcomes, territories, feed.info.territory)
    : [];
  return routes.sort(
    (a, b) =>
      Number(hasEnoughCandidates(b.success)) - Number(hasEnoughCandidates(a.success)) ||
      candidatesOf(b) - candidatesOf(a),
  )[0];
}

/** What sorts trainings by success: the very share that each card shows, the highest first, none last. */
export function successOrder(trainings: Collection<Training>, data: SuccessData): Float64Array {
  return Float64Array.from(trainings, training => {
    const success = examinationOf(training, data)?.success;
    return success && hasEnoughCandidates(success) ? -(success.rate ?? -Infinity) : Infinity;
  });
}

/** What a card says of its examination, in a list in that order. */
export function successLine({ training, ...view }: TrainingView, data: SuccessData): TemplateResult {
  const examination = examinationOf(training, data);
  return html`<div class="said">
    ${examination ? successFacts({ training, ...view }, examination) : html`<p class="note">${msg('Réussite à l’examen : pas de chiffre ici')}</p>`}
  </div>`;
}

/** What the order is made from, with the years of the examinations shown. */
export function successNote(views: readonly TrainingView[], data: SuccessData): string {
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
