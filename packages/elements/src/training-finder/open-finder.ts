// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Outcome } from '@orientation-widgets/feed';
import type { FacetCounts, TrainingSource } from '@orientation-widgets/search';
import { localDay } from '../training-card/session-dates.js';
import { afterPaint, breathe } from './breathe.js';
import type { FinderData } from './finder-data.js';
import type { FinderPage } from './finder-page.js';
import { FACETS } from './search-state.js';
import type { Choice } from './search-state.js';

/** A catalogue, and what searches and draws it. */
export interface OpenedFinder extends FinderData {
  readonly Page: typeof FinderPage;
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
export async function openFinder(feed: Feed, given: TrainingSource | null): Promise<OpenedFinder | undefined> {
  const wanted = feed.collection('trainings');
  const working = wanted.then(({ size }) => (size || given ? import('./finder-page.js') : undefined));
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
      async () => (await import('./text-reader.js')).createQueryParserAsync({ trainings, places }, breathe),
      async () => (await import('./outcome-order.js')).outcomeOrder(trainings, data),
    );
  const towns = lazy(async () => (await import('./towns.js')).openTowns(territories, places));
  const jobs = lazy(async () => {
    const [{ openJobs }, records] = await Promise.all([import('./text-reader.js'), feed.collection('jobs')]);
    // Reading the chunk and making the index would be one long task.
    await breathe();
    return openJobs(records);
  });
  // The first count of a facet reads every session: here, one at a time.
  const catalogue: Record<string, FacetCounts[Choice]> = {};
  for (const facets of given ? [FACETS] : FACETS.map(name => [name])) {
    await breathe();
    Object.assign(catalogue, (await source.search({ facets, limit: 0, today })).facets);
  }
  const data: OpenedFinder = {
    feed,
    Page: page.FinderPage,
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
