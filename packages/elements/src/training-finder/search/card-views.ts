// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { TrainingRecords } from '@orientation-widgets/search';
import { trainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { FinderData } from './finder-data.js';
import type { FinderQuery } from '../query/finder-query.js';

function uniqueRecords<T>(records: readonly (T | undefined)[]): T[] {
  return [...new Set(records.filter(record => record !== undefined))];
}

/** Content of the cards of a page of results: each training with its matching sessions. */
export function cardViews(
  results: readonly TrainingRecords[],
  data: FinderData,
  { where }: FinderQuery,
): TrainingView[] {
  const { sources, providers, territories, outcomes, today } = data;
  return results.map(({ training, sessions }) => {
    const keys = [training.id, ...training.certifications.map(({ kind, code }) => `${kind} ${code}`)];
    const records = {
      training,
      sessions: sessions.map(({ session }) => session),
      places: collectionOf(uniqueRecords(sessions.map(({ place }) => place))),
      providers: collectionOf(
        uniqueRecords([providers.get(training.providerId ?? ''), ...sessions.map(({ provider }) => provider)]),
      ),
      outcomes: keys.flatMap(key => outcomes.get(key) ?? []),
      sources,
      territories,
    };
    return trainingView(records, { near: where, nearName: where?.name, homeId: data.feed.info.territory, today });
  });
}
