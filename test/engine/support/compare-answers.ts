// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { SESSION_FACETS, TRAINING_FACETS } from '@orientation-widgets/search';
import type { FacetName, Filters, Sort, TrainingIndex, TrainingSearch } from '@orientation-widgets/search';
import { runTask } from '../../../packages/search/src/cooperative-task.js';
import type { EngineCatalogue } from '../../../packages/search-gateway/src/catalogue/engine-catalogue.js';
import { randomFrom } from '../../support/random.js';

/** Maximum number of sessions of a hit: most trainings have fewer. */
export const MOST_SESSIONS = 100;
export const EVERY_FACET: readonly FacetName[] = [...TRAINING_FACETS, ...SESSION_FACETS];

/**
 * Searches with a page and with the engine, and compares their whole answers.
 *
 * @param catalogue - Loaded with `MOST_SESSIONS`.
 * @returns How many trainings match.
 */
export async function compareAnswers(
  page: TrainingIndex,
  catalogue: EngineCatalogue,
  search: TrainingSearch,
): Promise<number> {
  const messages = JSON.stringify(search);
  const { hits, facets, ...expected } = page.search(search);
  const {
    hits: engineHits,
    facets: counts,
    records,
    more,
    ...answered
  } = await catalogue.search(search, { run: async task => runTask(task) });
  assert.deepEqual(answered, expected, messages);
  assert.deepEqual(more, [], messages);
  for (const name of search.facets ?? [])
    assert.deepEqual(counts[name] ?? {}, { ...facets[name] }, `${name} ${messages}`);
  assert.deepEqual(
    engineHits.map(({ trainingId, score, highlights }) => ({ trainingId, score, highlights })),
    hits.map(({ trainingId, score, highlights }) => ({ trainingId, score, highlights })),
    messages,
  );
  engineHits.forEach(({ sessions, sessionCount, distanceKm }, n) => {
    const { sessions: all = [], distanceKm: km } = hits[n] ?? {};
    assert.equal(sessionCount, all.length, messages);
    // The engine breaks ties between sessions of the same day or place in any order.
    if (all.length <= MOST_SESSIONS) assert.deepEqual([...sessions].sort(), [...all].sort(), messages);
    assert.deepEqual(
      records[n]?.sessions.map(({ session }) => session.id),
      sessions,
      messages,
    );
    assert.equal(distanceKm === undefined, km === undefined, messages);
    if (km !== undefined) assert.ok(Math.abs((distanceKm ?? NaN) - km) <= km / 1000 + 0.001, messages);
  });
  return expected.total;
}

/** Returns a generator of searches over every filter, facet, sort, circle and date; the same sequence each time. */
export function randomSearches(page: TrainingIndex): () => TrainingSearch {
  const points = [...page.places].flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]));
  const random = randomFrom(21);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const counts = page.search({ facets: EVERY_FACET, limit: 0 }).facets;
  const months = Object.keys(counts.start ?? {});
  return () => {
    const filters: Partial<Record<FacetName, unknown>> = {};
    for (let n = Math.floor(random() * 4); n > 0; n--) {
      const facet = pick(EVERY_FACET);
      const values = Object.keys(counts[facet] ?? {});
      if (values.length) filters[facet] = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(values));
    }
    if (months.length && random() < 0.2)
      filters.start = random() < 0.5 ? { from: pick(months) } : { from: pick(months), to: `${pick(months)}-15` };
    const near = random() < 0.5 ? { ...pick(points), radiusKm: pick([5, 10, 30, 50, 100]) } : undefined;
    const sort = pick<Sort | undefined>([
      undefined,
      'start',
      'outcome',
      'success',
      ...(near ? ['distance' as const] : []),
    ]);
    return {
      filters: filters as Filters,
      ...(near && { near }),
      ...(sort && { sort }),
      ...(random() < 0.7 && { today: pick(['2026-11-24', '2027-01-15', '2027-06-01']) }),
      facets: EVERY_FACET.filter(() => random() < 0.4),
      offset: pick([0, 0, 0, 20, 40]),
    };
  };
}
