// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { Feed, Session, Territory } from '@orientation-widgets/feed';
import { territoriesWith } from '../../core/territories-with.js';
import { localView } from './local-view.js';
import type { LocalViewOptions } from './local-view.js';
import { sessionsOf } from './sessions-of.js';
import type { TrainingView } from '../training-view.js';

/** Long fields of that many sessions are fetched, nearest first: each may sit in a file of its own. */
const detailedSessions = { summary: 6, detail: 20 };

/**
 * Reads one training from a feed, with its long fields and those of its nearest sessions. The detail also
 * asks for those of its provider.
 *
 * @returns nothing when the feed has no such training.
 */
export async function loadTraining(
  feed: Feed,
  trainingId: string,
  options: LocalViewOptions = {},
  variant: 'summary' | 'detail' = 'summary',
): Promise<TrainingView | undefined> {
  const [trainings, sessions, places, providers, outcomes, sources] = await Promise.all([
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
  const own = sessionsOf(sessions, trainingId);
  const where: LocalViewOptions = { homeId: feed.info.territory, ...options };
  const records = { training, sessions: own, places, providers, outcomes, sources, territories };
  const view = localView(records, where);
  const first = view.places.flatMap(place => place.sessions).slice(0, detailedSessions[variant]);
  const [full, provider, ...detailed] = await Promise.all([
    feed.details('trainings', trainingId),
    variant === 'detail' && view.provider && feed.details('providers', view.provider.id),
    ...first.map(({ session }) => feed.details('sessions', session.id)),
  ]);
  const byId = new Map<string, Session>();
  for (const session of detailed) if (session) byId.set(session.id, session);
  const complete = {
    ...records,
    training: full ?? training,
    sessions: own.map(session => byId.get(session.id) ?? session),
  };
  return {
    ...localView({ ...complete, detailed: new Set(byId.keys()) }, where),
    provider: provider || view.provider,
  };
}
