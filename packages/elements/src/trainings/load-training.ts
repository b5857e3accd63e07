// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { Feed, Session, Territory } from '@orientation-widgets/feed';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import type { LocalViewOptions } from '@orientation-widgets/domain/trainings/local-view.js';
import { sessionsBy, sessionsOf } from '@orientation-widgets/domain/trainings/sessions-of.js';
import type { TrainingViewRecords } from '@orientation-widgets/domain/trainings/training-records.js';
import { trainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Number of sessions whose long fields are fetched, nearest first: each may be in a file of its own. */
const detailedSessions = { summary: 6, detail: 20 };

/** Training without its long fields: first state of a card, from which the complete view is made. */
export interface TrainingStart {
  readonly view: TrainingView;
  readonly records: TrainingViewRecords;
  /** Makes the view of these records for the place of the visitor. */
  readonly viewOf: (records: TrainingViewRecords) => TrainingView;
}

/** Reads one training from a feed; undefined when the feed has no such training. */
export async function startTraining(
  feed: Feed,
  trainingId: string,
  options: LocalViewOptions = {},
): Promise<TrainingStart | undefined> {
  const [view, trainings, sessions, places, providers, outcomes, sources] = await Promise.all([
    // Only a page that names a territory needs the code that separates its sessions from the others.
    options.territoryId
      ? import('@orientation-widgets/domain/trainings/local-view.js').then(({ localView }) => localView)
      : trainingView,
    feed.collection('trainings'),
    feed.collection('sessions'),
    feed.collection('places'),
    feed.collection('providers'),
    feed.collection('outcomes'),
    feed.collection('sources'),
  ]);
  const training = trainings.get(trainingId);
  if (!training) return undefined;
  const territories =
    options.territoryId || outcomes.size
      ? await territoriesWith(feed, [options.territoryId])
      : collectionOf<Territory>([]);
  const trainingSessions = sessionsBy(options.providerId, sessionsOf(sessions, trainingId), training.providerId);
  const where: LocalViewOptions = { homeId: feed.info.territory, ...options };
  const records = { training, sessions: trainingSessions, places, providers, outcomes, sources, territories };
  const viewOf = (some: TrainingViewRecords): TrainingView => view(some, where);
  return { view: viewOf(records), records, viewOf };
}

/** Adds the long fields of the training and of its nearest sessions, and for the detail those of its provider. */
export async function withLongFields(
  feed: Feed,
  { view, records, viewOf }: TrainingStart,
  variant: 'summary' | 'detail' = 'summary',
): Promise<TrainingView> {
  const { training, sessions } = records;
  const first = view.places.flatMap(place => place.sessions).slice(0, detailedSessions[variant]);
  const [full, provider, ...detailed] = await Promise.all([
    feed.details('trainings', training.id),
    variant === 'detail' && view.provider && feed.details('providers', view.provider.id),
    ...first.map(({ session }) => feed.details('sessions', session.id)),
  ]);
  const byId = new Map<string, Session>();
  for (const session of detailed) if (session) byId.set(session.id, session);
  const complete = {
    ...records,
    training: full ?? training,
    sessions: [...sessions].map(session => byId.get(session.id) ?? session),
    detailed: new Set(byId.keys()),
  };
  return { ...viewOf(complete), provider: provider || view.provider };
}

/** Reads one training with its long fields; undefined when the feed has no such training. */
export async function loadTraining(
  feed: Feed,
  trainingId: string,
  options: LocalViewOptions = {},
  variant: 'summary' | 'detail' = 'summary',
): Promise<TrainingView | undefined> {
  const start = await startTraining(feed, trainingId, options);
  return start && withLongFields(feed, start, variant);
}
