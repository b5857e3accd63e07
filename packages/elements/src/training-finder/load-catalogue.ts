// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import type { TrainingSource } from '@orientation-widgets/search';
import { afterPaint } from './scheduling.js';
import type { LoadedCatalogue } from './page/open-catalogue.js';

/**
 * Reads the collections that the finder shows and opens them, once the page has drawn. A catalogue without a training
 * asks for nothing more.
 *
 * @param given - a catalogue answered by a search engine elsewhere; the feed's own trainings by default.
 * @returns nothing when there is no training.
 */
export async function loadCatalogue(feed: Feed, given: TrainingSource | null): Promise<LoadedCatalogue | undefined> {
  const wanted = feed.collection('trainings');
  const [page, trainings, sessions, places, providers, territories, outcomes, sources] = await Promise.all([
    wanted.then(({ size }) => (size || given ? import('./page/open-catalogue.js') : undefined)),
    wanted,
    feed.collection('sessions'),
    feed.collection('places'),
    feed.collection('providers'),
    feed.collection('territories'),
    feed.collection('outcomes'),
    feed.collection('sources'),
  ]);
  if (!page) return undefined;
  await afterPaint();
  return page.openCatalogue(feed, given, { trainings, sessions, places, providers, territories, outcomes, sources });
}
