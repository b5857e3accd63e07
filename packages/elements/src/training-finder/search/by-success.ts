// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Training } from '@orientation-widgets/feed';
import { hasEnoughCandidates } from '@orientation-widgets/domain/trainings/success-labels.js';
import { trainingSuccess } from '@orientation-widgets/domain/trainings/training-success.js';
import type { SuccessRecord } from '@orientation-widgets/domain/trainings/training-success.js';
import type { FinderData } from './finder-data.js';

export type SuccessData = Pick<FinderData, 'feed' | 'outcomes' | 'territories'>;

function candidatesOf({ success }: SuccessRecord): number {
  return success.present ?? 0;
}

/** Examination that a training is sorted by: the one with most candidates, among those with enough candidates when there are any. */
export function examinationOf(
  training: Training,
  { feed, outcomes, territories }: SuccessData,
): SuccessRecord | undefined {
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

/** Sort values of trainings by pass rate: the figure that each card shows, the highest first, missing ones last. */
export function successOrder(trainings: Collection<Training>, data: SuccessData): Float64Array {
  return Float64Array.from(trainings, training => {
    const success = examinationOf(training, data)?.success;
    return success && hasEnoughCandidates(success) ? -(success.rate ?? -Infinity) : Infinity;
  });
}
