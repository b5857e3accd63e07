// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure, Observation } from '@orientation-widgets/feed';
import { message } from '../messages/message.js';
import type { Tallies } from '../messages/tallies.js';
import type { FeedStore } from '../store/feed-store.js';
import { figureKey } from '../observations/figure-checks.js';
import type { CommuneFigures } from '../tables/commune-figures.js';

/** Communes of the territories defined as lists of communes, by id of territory. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Adds up the counts of the communes of each territory defined as a list of communes. A measure other than a count, or
 * without the value of a commune, is reported and not summed; a figure that a source gives for the territory itself is
 * kept. Returns the number of sums.
 */
export function sumCommunes(store: FeedStore, members: Members, figures: CommuneFigures, tallies: Tallies): number {
  if (members.size === 0) return 0;
  const all = figures.withPublished(store.records('observations'));
  const knownKeys = new Set([...store.records('observations')].map(figureKey));
  const measures = store.records('measures');
  let sums = 0;
  for (const { about, byCommune } of all) {
    const measure = measures.get(about.measureId);
    for (const [territoryId, communes] of members) {
      if (knownKeys.has(figureKey({ ...about, territoryId }))) continue;
      const refusal = refusalOf(measure, communes, byCommune);
      if (refusal === 'none-here') continue;
      if (typeof refusal === 'object') {
        tallies.add(refusal, { place: territoryId, message: refusal });
        continue;
      }
      const sourceId = sumsSource(store, about.sourceId);
      const value = [...communes].reduce((sum, code) => sum + (byCommune.get(code) ?? 0), 0);
      store.add('observations', { ...about, territoryId, value, sourceId });
      sums++;
    }
  }
  return sums;
}

function refusalOf(
  measure: Measure | undefined,
  communes: ReadonlySet<string>,
  byCommune: ReadonlyMap<string, number | null>,
): ReturnType<typeof message> | 'none-here' | undefined {
  const here = [...communes].filter(code => byCommune.has(code));
  if (here.length === 0 || !measure) return 'none-here';
  if (measure.kind !== 'count') return message('not-summed', { measure: measure.id });
  const unknown = [...communes].filter(code => (byCommune.get(code) ?? null) === null);
  return unknown.length > 0
    ? message('commune-without-value', { measure: measure.id, count: unknown.length })
    : undefined;
}

/**
 * Returns the id of the source of the sums: the source of the communes, whose title adds that this tool computed the
 * sums.
 */
function sumsSource(store: FeedStore, sourceId: Observation['sourceId']): string {
  const id = `${sourceId}-communes`;
  const source = store.records('sources').get(sourceId);
  store.originsOf.set(id, [sourceId]);
  if (!store.records('sources').has(id))
    store.add('sources', {
      publisher: '',
      ...source,
      id,
      title: `${source?.title ?? sourceId}, sommes de communes calculées par orientation-widgets`,
    });
  return id;
}
