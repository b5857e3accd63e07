// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure, Observation } from '@orientation-widgets/feed';
import { message } from '../messages/message.js';
import type { Tallies } from '../messages/tallies.js';
import type { FeedStore } from '../store/feed-store.js';
import { figureKey } from '../observations/figure-checks.js';
import type { CommuneFigures } from '../tables/commune-figures.js';

/** The communes of territories that are lists of communes, by id. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Adds the counts of the communes of each territory that is a list of communes. A measure that is no count, or
 * that lacks the value of a commune, is reported and not summed; what a source says of the territory itself is kept.
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

/** The source of the sums: that of the communes, with who added them up. */
function sumsSource(store: FeedStore, sourceId: Observation['sourceId']): string {
  const id = `${sourceId}-communes`;
  const source = store.records('sources').get(sourceId);
  if (!store.records('sources').has(id))
    store.add('sources', {
      publisher: '',
      ...source,
      id,
      title: `${source?.title ?? sourceId}, sommes de communes calculées par orientation-widgets`,
    });
  return id;
}
