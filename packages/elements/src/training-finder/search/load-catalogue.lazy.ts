// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { LazyTrainingSource, createCatalogueIndex, lazy } from '@orientation-widgets/search';
import type { FacetCounts, TrainingSource } from '@orientation-widgets/search';
import { isPast } from '@orientation-widgets/domain/trainings/session-dates.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { outcomesByTraining } from './outcomes-by-training.js';
import { FACETS } from '../query/finder-query.js';
import type { ChoiceFilter } from '../query/finder-query.js';
import { yieldToMain } from '../../ui/yield-to-main.js';
import { afterPaint } from './scheduling.js';
import type { FinderData } from './finder-data.js';

/**
 * Reads the collections that the finder shows and indexes them, once the page has drawn.
 * @param trainingSource - search service for trainings that the feed does not have.
 * @returns undefined when there is no training.
 */
export async function loadCatalogue(feed: Feed, trainingSource?: TrainingSource): Promise<FinderData | undefined> {
  const [trainings, sessions, places, providers, territories, outcomes, sources] = await Promise.all([
    feed.collection('trainings'),
    feed.collection('sessions'),
    feed.collection('places'),
    feed.collection('providers'),
    feed.collection('territories', { main: true }),
    feed.collection('outcomes'),
    feed.collection('sources'),
  ]);
  if (!trainings.size && !trainingSource) return undefined;
  await afterPaint();
  const today = localDay();
  const source = new LazyTrainingSource(
    createCatalogueIndex({ trainings, sessions, places, providers, territories }),
    async () => (await import('./text-search.lazy.js')).openQueryParser({ trainings, places }),
    async sort => (await import('./outcome-order.lazy.js')).outcomeOrder(trainings, data, sort),
    yieldToMain,
  );
  const towns = lazy(async () => (await import('./town-index.lazy.js')).openTowns(feed, places));
  const jobs = lazy(async () => {
    const [{ createJobSearch }, records] = await Promise.all([
      import('./text-search.lazy.js'),
      feed.collection('jobs'),
    ]);
    return createJobSearch(records);
  });
  // The first count of a facet reads every session: one facet a task keeps the page responsive.
  const catalogue: Record<string, FacetCounts[ChoiceFilter]> = {};
  for (const facet of FACETS) {
    await yieldToMain();
    Object.assign(catalogue, (await source.search({ facets: [facet], limit: 0, today })).facets);
  }
  const data: FinderData = {
    feed,
    source: trainingSource ?? source,
    sources,
    providers,
    territories,
    outcomes: outcomesByTraining(outcomes),
    hasOutcomes: outcomes.size > 0,
    hasSuccess: [...outcomes].some(({ success }) => success),
    hasDemand: sessions.column('firstWishes').values.length > 1,
    hasStarts:
      sessions.column('start').values.some(start => start !== null && !isPast(start, today)) ||
      sessions.column('entry').values.includes('permanent'),
    towns,
    jobs,
    expectText: () => {
      data.source.prepare?.();
      void jobs().catch(() => undefined);
    },
    catalogue,
    today,
  };
  return data;
}
