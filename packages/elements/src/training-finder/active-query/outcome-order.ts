// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { Collection, Training } from '@orientation-widgets/feed';
import { employedAt6, trainingOutcomes } from '../../trainings/outcome-choice.js';
import type { FinderData } from '../search/finder-data.js';

type Known = Pick<FinderData, 'feed' | 'outcomes' | 'providers' | 'sources' | 'territories'>;

/** What sorts trainings by outcome: the very figure that each card shows, the highest first, none last. */
export function outcomeOrder(
  trainings: Collection<Training>,
  { feed, outcomes, providers, sources, territories }: Known,
): Float64Array {
  const none = { sessions: [], places: collectionOf([]), providers, sources, territories };
  return Float64Array.from(trainings, training => {
    const keys = [training.id, ...training.certifications.map(({ kind, code }) => `${kind} ${code}`)];
    const own = keys.flatMap(key => outcomes.get(key) ?? []);
    const [first] = own.length ? trainingOutcomes({ ...none, training, outcomes: own }, feed.info.territory) : [];
    return -(first ? (employedAt6(first.outcome) ?? -Infinity) : -Infinity);
  });
}
