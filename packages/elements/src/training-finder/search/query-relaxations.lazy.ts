// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { RADII, activeFilters, isAround, withoutFilters } from '../query/finder-query.js';
import type { ActiveFilter, FinderQuery } from '../query/finder-query.js';
import type { FinderData } from './finder-data.js';
import type { SearchResults } from './search-results.js';
import { aroundTown, isNamed } from './town-in-text.js';
import { findWayOut } from './empty-result-suggestions.js';
import type { AnswerToQuery, WayOut } from './empty-result-suggestions.js';

/** Next wider radius; undefined when there is none. */
export function widerRadius(query: FinderQuery): number | null | undefined {
  return isAround(query)
    ? (RADII.find(radius => radius === null || radius > (query.radiusKm ?? 0)) ?? null)
    : undefined;
}

/** Parts that could be removed from a query to find more: each filter, all filters, the text. */
export function queryRelaxations(query: FinderQuery): ActiveFilter[] {
  const filters = activeFilters(query);
  const all: ActiveFilter[] = filters.length > 1 ? [{ kind: 'all', without: withoutFilters(query) }] : [];
  const text: ActiveFilter[] = query.text.trim() ? [{ kind: 'text', without: { ...query, text: '' } }] : [];
  const job: ActiveFilter[] = query.job ? [{ kind: 'job', without: { ...query, job: undefined } }] : [];
  return [...filters, ...all, ...text, ...job];
}

/** Queries that would find more than an answer, to be counted: the next radius first, then parts to remove. */
export function relaxedQueries(query: FinderQuery, total: number): readonly FinderQuery[] {
  const radiusKm = widerRadius(query);
  return [
    ...(radiusKm === undefined ? [] : [{ ...query, radiusKm, order: undefined }]),
    ...(total ? [] : queryRelaxations(query)).map(({ without }) => without),
  ];
}

/**
 * Relaxations that find more than an answer, with their counts.
 * @param totals - counts of `relaxedQueries(query, total)`, in the same order.
 */
export function relaxations(
  query: FinderQuery,
  total: number,
  totals: readonly number[],
): Pick<SearchResults, 'wider' | 'ways'> {
  const radiusKm = widerRadius(query);
  const [around = 0] = totals;
  const otherTotals = radiusKm === undefined ? totals : totals.slice(1);
  return {
    wider: radiusKm !== undefined && around > total ? { radiusKm, more: around - total } : undefined,
    ways: (total ? [] : queryRelaxations(query))
      .map((filter, index) => ({ filter, total: otherTotals[index] ?? 0 }))
      .filter(way => way.total)
      .sort((a, b) => b.total - a.total),
  };
}

/**
 * Looks for suggestions when an answer lacks words of the query, and for a town in its text.
 * @param changed - called once the suggestions are ready.
 * @param move - runs the query whose town has moved from the text to the place field; undefined while the text is being typed.
 */
export function suggestFrom(
  query: FinderQuery,
  answer: AnswerToQuery & Pick<SearchResults, 'places' | 'textWithoutPlaces'>,
  data: FinderData,
  changed: () => void,
  move: ((query: FinderQuery) => void) | undefined,
): NonNullable<SearchResults['wayOut']> {
  const wayOut: { value?: WayOut | undefined } = {};
  findWayOut(query, answer, data)
    .then(value => {
      wayOut.value = value;
      changed();
      if (value?.town) move?.(value.town.around);
    })
    .catch(() => undefined);
  if (move)
    aroundTown(query, answer, data)
      .then(moved => {
        if (moved && isNamed(answer.places[0] ?? '', moved.where?.name ?? '')) move(moved);
      })
      .catch(() => undefined);
  return wayOut;
}
