// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session, Training } from '@orientation-widgets/feed';
import type { CatalogueIndex } from './catalogue-index.js';
import type { TrainingHit } from './training-search.js';
import type { SessionRecords, TrainingRecords } from './training-source.js';

type Records = Pick<CatalogueIndex, 'trainings' | 'sessionsOf' | 'places' | 'providers'>;

/** The records of some hits, in the same order; hits that the catalogue does not have are left out. */
export function recordsOf(catalogue: Records, hits: readonly TrainingHit[]): TrainingRecords[] {
  const { trainings } = catalogue;
  return hits.flatMap(hit => {
    const number = trainings.indexOf(hit.trainingId);
    if (number < 0) return [];
    const training = trainings.at(number);
    const sessions = catalogue.sessionsOf(number);
    return [{ training, sessions: hit.sessions.flatMap(id => sessionRecords(catalogue, sessions.get(id), training)) }];
  });
}

function sessionRecords(
  { places, providers }: Records,
  session: Session | undefined,
  training: Training,
): SessionRecords[] {
  if (!session) return [];
  const place = session.placeId === null ? undefined : places.get(session.placeId);
  const providerId = session.providerId ?? training.providerId;
  const provider = providerId === undefined ? undefined : providers.get(providerId);
  return [{ session, ...(place && { place }), ...(provider && { provider }) }];
}
