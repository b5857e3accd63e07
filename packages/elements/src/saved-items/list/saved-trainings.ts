// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { collectionOf } from '@orientation-widgets/feed';
import type { Outcome } from '@orientation-widgets/feed';
import { sessionsOf } from '../../trainings/sessions/sessions-of.js';
import { trainingView } from '../../trainings/training-view.js';
import type { TrainingView } from '../../trainings/training-view.js';
import type { SavedItem } from '../saved-store.js';

/** What was kept, with what the feed says of it today; without a view, it is no training of the feed, or no longer. */
export interface SavedTraining {
  readonly item: SavedItem;
  readonly view: TrainingView | undefined;
}

/** Finds what was kept in the feed. */
export async function savedTrainings(
  feed: Feed,
  items: readonly SavedItem[],
  today?: string,
): Promise<SavedTraining[]> {
  const [trainings, sessions, places, providers, sources, territories] = await Promise.all([
    feed.collection('trainings'),
    feed.collection('sessions'),
    feed.collection('places'),
    feed.collection('providers'),
    feed.collection('sources'),
    feed.collection('territories', { main: true }),
  ]);
  const outcomes = collectionOf<Outcome>([]);
  return items.map(item => {
    const training = item.kind === 'training' ? trainings.get(item.id) : undefined;
    if (!training) return { item, view: undefined };
    const own = sessionsOf(sessions, item.id);
    return {
      item,
      view: trainingView({ training, sessions: own, places, providers, outcomes, sources, territories }, { today }),
    };
  });
}
