// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchWithRest } from '@orientation-widgets/feed';
import type { Collection, Feed, Measure, Observation, Source, Target, Territory } from '@orientation-widgets/feed';
import type { ObservationIndex } from './observations.js';
import type { Lens } from './observations.js';
import type { BoardQuery } from './figure-selection.js';
import { seasonOf } from './periods.js';

/** Territories of a selection, known before any figure is loaded. */
export interface Places {
  readonly territories: Collection<Territory>;
  readonly territory: Territory;
  readonly reference: Territory | undefined;
  /** Territories of the same kind in the same région, this one included. */
  readonly siblings: readonly Territory[];
}

/** Records common to all figures of an element. */
export interface Figures extends Places {
  readonly feed: Feed;
  readonly measures: Collection<Measure>;
  readonly sources: Collection<Source>;
  readonly targets: readonly Target[];
  readonly lens: Lens;
  /** Day of the feed, ISO 8601. */
  readonly updated: string;
}

/** Resolves the territories of a selection; undefined when the feed has no such territory. */
export async function placesFor(feed: Feed, query: BoardQuery): Promise<Places | undefined> {
  const main = await fetchWithRest(feed, 'territories', { main: true });
  const requestedIds = [query.territory ?? feed.info.territory, query.compare];
  // The siblings of a commune are all the communes.
  const isMain = requestedIds.every(id => !id || id === 'none' || (main.get(id)?.kind ?? 'commune') !== 'commune');
  const territories = isMain ? main : await fetchWithRest(feed, 'territories');
  const territory = territories.get(query.territory ?? feed.info.territory) ?? territories.get(feed.info.territory);
  return (
    territory && {
      territories,
      territory,
      reference: referenceOf(territory, territories, query.compare),
      siblings: siblingsOf(territory, territories),
    }
  );
}

/** Reads the figures of a selection; undefined when the feed has no measure, or no such territory. */
export async function figuresFor(
  feed: Feed,
  query: BoardQuery,
  coming: Promise<Places | undefined>,
): Promise<Figures | undefined> {
  const [measures, sources, targets, places] = await Promise.all([
    feed.collection('measures'),
    fetchWithRest(feed, 'sources'),
    feed.collection('targets'),
    coming,
  ]);
  return measures.size && places
    ? { ...places, feed, measures, sources, targets: [...targets], lens: lensOf(query), updated: feed.info.updated }
    : undefined;
}

/**
 * Reference territory of the figures: the one that the page or the visitor sets, otherwise the région, otherwise the
 * country.
 */
export function referenceOf(
  { id, kind, parents }: Territory,
  territories: Collection<Territory>,
  compare: string | null,
): Territory | undefined {
  if (compare === 'none') return undefined;
  const requestedTerritory = compare && compare !== id ? territories.get(compare) : undefined;
  if (requestedTerritory) return requestedTerritory;
  const wider = [...parents.map(parent => territories.get(parent)), countryOf(territories)].filter(
    territory => territory !== undefined,
  );
  return kind === 'region' ? wider.at(-1) : (wider.find(territory => territory.kind === 'region') ?? wider.at(-1));
}

export function countryOf(territories: Collection<Territory>): Territory | undefined {
  return ofKind(territories, 'country')[0];
}

/** Filters by the column, without building the records of thousands of communes. */
function ofKind(territories: Collection<Territory>, kind: Territory['kind']): Territory[] {
  const { values, codes } = territories.column('kind');
  const matches: Territory[] = [];
  for (let row = 0; row < codes.length; row++) if (values[codes[row] ?? -1] === kind) matches.push(territories.at(row));
  return matches;
}

function siblingsOf(territory: Territory, territories: Collection<Territory>): Territory[] {
  const regionOf = ({ parents }: Territory): string | undefined =>
    parents.find(parent => territories.get(parent)?.kind === 'region');
  const home = regionOf(territory);
  return ofKind(territories, territory.kind).filter(other => regionOf(other) === home);
}

export function lensOf({ entry, sector, job, audience }: BoardQuery): Lens {
  return {
    sector: entry === 'sector' ? (sector ?? undefined) : undefined,
    job: entry === 'job' ? (job ?? undefined) : undefined,
    audienceId: entry === 'audience' ? (audience ?? undefined) : undefined,
  };
}

/** One measure in a territory, with its reference value. */
export interface FigureContext {
  readonly figures: Figures;
  readonly index: ObservationIndex;
  readonly measure: Measure;
  /** Undefined when the feed has no record. */
  readonly observation: Observation | undefined;
  /** Reference value for the same period, or else its latest one. */
  readonly other: Observation | undefined;
}

export function figureContextOf(figures: Figures, index: ObservationIndex, measure: Measure): FigureContext {
  const { territory, reference } = figures;
  const observation = index.latest(measure.id, territory.id);
  const other =
    reference &&
    ((observation && index.at(measure.id, reference.id, observation.period)) ?? index.latest(measure.id, reference.id));
  return { figures, index, measure, observation, other };
}

/** First value comparable with the last one, and the last one; undefined when there are not two. */
export function endsOf({
  figures,
  index,
  measure,
}: FigureContext): readonly [first: Observation, last: Observation] | undefined {
  const series = index.series(measure.id, figures.territory.id);
  const from = series.findLastIndex(({ flags }) => flags?.includes('break'));
  const valued = series.slice(Math.max(0, from)).filter(({ value }) => value !== null);
  const last = valued.at(-1);
  const first = valued.find(({ period }) => seasonOf(period) === seasonOf(last?.period ?? ''));
  return first && last && first !== last ? [first, last] : undefined;
}
