// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import type { CatalogueIndex } from './catalogue-index.js';
import type { TrainingHit } from './training-search.js';
import type { SessionRecords, TrainingRecords } from './training-source.js';

type Records = Pick<CatalogueIndex, 'trainings' | 'sessions' | 'places' | 'providers'>;

/** The records of some hits, in the same order; a hit whose training is gone is left out. */
export function recordsOf(catalogue: Records, hits: readonly TrainingHit[]): TrainingRecords[] {
  return hits.flatMap((hit) => {
    const training = catalogue.trainings.get(hit.trainingId);
    return training ? [{ training, sessions: hit.sessions.flatMap((id) => sessionRecords(catalogue, id, training)) }] : [];
  });
}

function sessionRecords({ sessions, places, providers }: Records, id: string, training: Training): SessionRecords[] {
  const session = sessions.get(id);
  if (!session) return [];
  const place = session.placeId === null ? undefined : places.get(session.placeId);
  const providerId = session.providerId ?? training.providerId;
  const provider = providerId === undefined ? undefined : providers.get(providerId);
  return [{ session, ...(place && { place }), ...(provider && { provider }) }];
}
