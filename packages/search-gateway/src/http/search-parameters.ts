// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { SESSION_FACETS, TRAINING_FACETS } from '@orientation-widgets/search';
import type { FacetName, Sort, TrainingSearch } from '@orientation-widgets/search';
import { refused } from './problem.js';

/** Deepest hit of a page of results. */
const MAX_DEPTH = 1000;
const DAY_MS = 86_400_000;
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The parameters of a search, validated by its schema. */
export interface SearchParameters {
  readonly facets?: readonly FacetName[];
  readonly from?: string;
  readonly lat?: string;
  readonly limit: number;
  readonly lon?: string;
  readonly offset: number;
  readonly q?: string;
  readonly radius?: number;
  readonly sort?: Sort;
  readonly to?: string;
  readonly today?: string;
  readonly [filter: `filter[${string}]`]: readonly string[];
}

/**
 * Reads a search from its parameters.
 *
 * @throws {Problem} 400: the parameters contradict each other.
 */
export function readSearch(parameters: SearchParameters, now: Date): TrainingSearch {
  const { facets = [], from, lat, limit, lon, offset, q = '', radius, sort, to } = parameters;
  if (limit + offset > MAX_DEPTH) throw refused('offset + limit is 1 000 at most');
  const circle = [lat, lon, radius].filter(value => value !== undefined);
  if (circle.length % 3) throw refused('lat, lon and radius go together');
  if (sort === 'distance' && !circle.length) throw refused('sort=distance needs lat, lon and radius');
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of [...TRAINING_FACETS, ...SESSION_FACETS]) {
    const values = parameters[`filter[${name}]`];
    if (values?.length) filters[name] = [...new Set(values)].sort();
  }
  const isRange = from !== undefined || to !== undefined;
  if (isRange && filters.start) throw refused('from and to do not go with filter[start]');
  const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const text = q.trim();
  return {
    ...(text && { text }),
    filters: { ...filters, ...(isRange && { start: range }) },
    ...(circle.length && { near: { lat: Number(lat), lon: Number(lon), radiusKm: radius ?? 0 } }),
    ...(sort && { sort }),
    facets: [...facets].sort(),
    limit,
    offset,
    today: readToday(parameters.today, now),
  };
}

/**
 * Reads the day of a search.
 *
 * @throws {Problem} 400: the day is more than one day from that of the service.
 */
export function readToday(day: string | undefined, now: Date): string {
  const today = DAY.format(now);
  if (day === undefined) return today;
  if (!(Math.abs(Date.parse(day) - Date.parse(today)) <= DAY_MS)) throw refused('today is not that of the service');
  return day;
}
