// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { EMPTY_QUERY, activeFilters, isAround } from './finder-query.js';
import type { ActiveFilter, FinderQuery } from './finder-query.js';
import type { FinderData } from '../search/finder-data.js';
import type { SearchResults } from '../search/search-results.js';
import { aroundTown, isNamed } from './town-in-text.js';
import { findWayOut } from './empty-result-suggestions.js';
import type { WayOut } from './empty-result-suggestions.js';

/** Radii offered, kilometres; null is the whole region. */
export const RADII = [10, 30, 50, null] as const;

/** Keeps what is typed, takes every filter away. */
export function withoutFilters({ text, job, order }: FinderQuery): FinderQuery {
  return { ...EMPTY_QUERY, text, job, order: order === 'distance' ? undefined : order };
}

/** The next wider radius; undefined when everything is searched already. */
export function widerRadius(query: FinderQuery): number | null | undefined {
  return isAround(query)
    ? (RADII.find(radius => radius === null || radius > (query.radiusKm ?? 0)) ?? null)
    : undefined;
}

/** What could be taken away to find more: each filter, all of them, the text. */
export function queryRelaxations(query: FinderQuery): ActiveFilter[] {
  const filters = activeFilters(query);
  const all: ActiveFilter[] = filters.length > 1 ? [{ kind: 'all', without: withoutFilters(query) }] : [];
  const text: ActiveFilter[] = query.text.trim() ? [{ kind: 'text', without: { ...query, text: '' } }] : [];
  const job: ActiveFilter[] = query.job ? [{ kind: 'job', without: { ...query, job: undefined } }] : [];
  return [...filters, ...all, ...text, ...job];
}

/**
 * What would find more than an answer, and how many; with the words of an order that takes some. The way out comes later,
 * which `changed` tells.
 *
 * @param answer - its number of trainings, and whether they have every word.
 * @param count - numbers of trainings that other questions find.
 * @param move - asks the query whose text has lost its town to the field of places; undefined while the text is being typed.
 */
export async function moreToFind(
  query: FinderQuery,
  answer: Pick<SearchResults, 'total' | 'partial' | 'understoodAs' | 'places' | 'textWithoutPlaces'>,
  count: (queries: readonly FinderQuery[]) => Promise<readonly number[]>,
  data: FinderData | undefined,
  changed: () => void,
  move: ((query: FinderQuery) => void) | undefined,
): Promise<Pick<SearchResults, 'wider' | 'ways' | 'wayOut' | 'bySuccess'>> {
  const { total } = answer;
  const wayOut: { value?: WayOut | undefined } = {};
  void (data && findWayOut(query, answer, data))
    ?.then(value => {
      wayOut.value = value;
      changed();
      if (value?.town) move?.(value.town.around);
    })
    .catch(() => undefined);
  if (data && move)
    void aroundTown(query, answer, data)
      .then(moved => {
        if (moved && isNamed(answer.places[0] ?? '', moved.where?.name ?? '')) move(moved);
      })
      .catch(() => undefined);
  const radiusKm = widerRadius(query);
  const [around = 0] = radiusKm === undefined ? [] : await count([{ ...query, radiusKm, order: undefined }]);
  const ways = total ? [] : queryRelaxations(query);
  const totals = await count(ways.map(({ without }) => without));
  return {
    wayOut,
    bySuccess: query.order === 'success' ? await import('./by-success.lazy.js').catch(() => undefined) : undefined,
    wider: radiusKm !== undefined && around > total ? { radiusKm, more: around - total } : undefined,
    ways: ways
      .map((filter, number) => ({ filter, total: totals[number] ?? 0 }))
      .filter(way => way.total)
      .sort((a, b) => b.total - a.total),
  };
}
