// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { FeedError, fetchOpening } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { lazy } from '@orientation-widgets/search';
import { START_PERIODS } from '@orientation-widgets/domain/trainings/start-periods.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { askEarly } from '../../core/ask-early.js';
import type { FinderData } from './finder-data.js';
import { FirstListSource } from './first-list-source.js';
import { outcomesByTraining } from './outcomes-by-training.js';

/**
 * Opens a catalogue whose first list is in a file of its own: the list is shown without the other records. They are loaded with the first
 * question that it cannot answer, and complete the same object.
 * @returns undefined when the feed has no such file for today.
 */
export async function openFirstList(feed: Feed): Promise<FinderData | undefined> {
  const today = localDay();
  const [opening, sources] = await Promise.all([fetchOpening(feed, today), feed.collection('sources')]);
  if (!opening) return undefined;
  const fetchWhole = lazy(async () => {
    const catalogue = await openWholeCatalogue(feed);
    if (!catalogue) throw new FeedError('not-a-feed', 'the feed has a first list of trainings, and no training');
    // Callers that wait for an answer draw it with the records of the whole catalogue.
    return Object.assign(data, catalogue, { fetchWhole: undefined });
  });
  const { providers, territories, outcomes, facets, orders, starts } = opening;
  const data: FinderData = {
    feed,
    source: new FirstListSource(opening, today, async () => (await fetchWhole()).source),
    sources,
    providers,
    territories,
    outcomes: outcomesByTraining(outcomes),
    hasOutcomes: orders.includes('outcome'),
    hasDemand: orders.includes('demand'),
    hasSuccess: orders.includes('success'),
    hasStarts: START_PERIODS.some(period => starts[period]),
    towns: async () => (await fetchWhole()).towns(),
    jobs: async () => (await fetchWhole()).jobs(),
    expectText: () =>
      void fetchWhole().then(
        ({ expectText }) => expectText(),
        () => undefined,
      ),
    catalogue: facets,
    today,
    fetchWhole,
  };
  return data;
}

/**
 * Opens a catalogue with all its records.
 * @returns undefined when there is no training.
 */
export async function openWholeCatalogue(feed: Feed): Promise<FinderData | undefined> {
  // Trainings without a file of their own are in memory: a feed that has none needs no code to search them.
  if (!feed.part('trainings') && !(await feed.collection('trainings')).size) return undefined;
  // Requested in the same wave as the code that reads them.
  askEarly(feed, 'trainings', 'sessions', 'places', 'providers', 'territories', 'outcomes');
  return (await import('./load-catalogue.lazy.js')).loadCatalogue(feed);
}
