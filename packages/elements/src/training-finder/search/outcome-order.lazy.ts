// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { Collection, Training } from '@orientation-widgets/feed';
import { demandKeys } from '@orientation-widgets/search';
import type { FigureSort } from '@orientation-widgets/search';
import { employedAt6, trainingOutcomes } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { successOrder } from './by-success.js';
import type { FinderData } from './finder-data.js';

type OutcomeData = Pick<FinderData, 'feed' | 'outcomes' | 'providers' | 'sources' | 'territories'>;

/** Sort values of trainings by outcome or by pass rate: the figure that each card shows, the highest first, missing ones last. */
export async function outcomeOrder(
  trainings: Collection<Training>,
  data: OutcomeData,
  sort: FigureSort,
): Promise<Float64Array> {
  if (sort === 'success') return successOrder(trainings, data);
  if (sort === 'demand') return demandKeys(trainings, await data.feed.collection('sessions'));
  const { feed, outcomes, providers, sources, territories } = data;
  const none = { sessions: [], places: collectionOf([]), providers, sources, territories };
  return Float64Array.from(trainings, training => {
    const keys = [training.id, ...training.certifications.map(({ kind, code }) => `${kind} ${code}`)];
    const ownOutcomes = keys.flatMap(key => outcomes.get(key) ?? []);
    const [first] = ownOutcomes.length
      ? trainingOutcomes({ ...none, training, outcomes: ownOutcomes }, feed.info.territory)
      : [];
    return -(first ? (employedAt6(first.outcome) ?? -Infinity) : -Infinity);
  });
}
