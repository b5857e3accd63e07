// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Outcome } from '@orientation-widgets/feed';
import type { FacetCounts, TrainingSource } from '@orientation-widgets/search';
import { localDay } from '../trainings/session-dates.js';
import { afterPaint, yieldToMain } from '../interaction/scheduling.js';
import type { FinderData } from './search/finder-data.js';
import type { FinderController } from './page/finder-controller.js';
import { FACETS } from './query/finder-query.js';
import type { Choice } from './query/finder-query.js';

/** A catalogue, and what searches and draws it. */
export interface LoadedCatalogue extends FinderData {
  readonly Page: typeof FinderController;
}

function byTraining(outcomes: Iterable<Outcome>): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { trainingId, certification } = outcome;
    const key = trainingId ?? `${certification?.kind} ${certification?.code}`;
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return groups;
}

/**
 * Opens the collections the finder shows and indexes them, once the page has drawn. A catalogue without a training asks
 * for nothing more.
 *
 * @param given - a catalogue answered by a search engine elsewhere; the feed's own trainings by default.
 * @returns nothing when there is no training.
 */
export async function loadCatalogue(feed: Feed, given: TrainingSource | null): Promise<LoadedCatalogue | undefined> {
  const wanted = feed.collection('trainings');
  const working = wanted.then(({ size }) => (size || given ? import('./page/finder-controller.js') : undefined));
  const [page, trainings, sessions, places, providers, territories, outcomes, sources] = await Promise.all([
    working,
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
  const today = localDay();
  const { createCatalogueIndex, LazyTrainingSource, lazy } = page;
  const source =
    given ??
    new LazyTrainingSource(
      createCatalogueIndex({ trainings, sessions, places, providers, territories }),
      async () => (await import('./search/lazy/text-search.js')).openQueryParser({ trainings, places }),
      async () => (await import('./active-query/outcome-order.js')).outcomeOrder(trainings, data),
    );
  const towns = lazy(async () => (await import('./search/lazy/town-index.js')).createTownIndex(territories, places));
  const jobs = lazy(async () => {
    const [{ createJobSearch }, records] = await Promise.all([
      import('./search/lazy/text-search.js'),
      feed.collection('jobs'),
    ]);
    // Reading the chunk and making the index would be one long task.
    await yieldToMain();
    return createJobSearch(records);
  });
  // The first count of a facet reads every session: here, one at a time.
  const catalogue: Record<string, FacetCounts[Choice]> = {};
  for (const facets of given ? [FACETS] : FACETS.map(name => [name])) {
    await yieldToMain();
    Object.assign(catalogue, (await source.search({ facets, limit: 0, today })).facets);
  }
  const data: LoadedCatalogue = {
    feed,
    Page: page.FinderController,
    source,
    local: !given,
    sources,
    providers,
    territories,
    outcomes: byTraining(outcomes),
    towns,
    jobs,
    expectText: () => {
      if (source instanceof LazyTrainingSource) source.prepare();
      void jobs().catch(() => undefined);
    },
    expectPlace: () => void towns().catch(() => undefined),
    catalogue,
    today,
  };
  return data;
}
