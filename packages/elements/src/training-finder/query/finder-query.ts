// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { FILTER_FACETS } from '@orientation-widgets/search';
import { START_PERIODS, periodRange } from '@orientation-widgets/domain/trainings/start-periods.js';
import type { StartPeriod } from '@orientation-widgets/domain/trainings/start-periods.js';
import type { DateRange, FacetName, TrainingSearch } from '@orientation-widgets/search';
import type { Point } from '@orientation-widgets/domain/trainings/near.js';

/** Filters made of choices. */
export const CHOICES = FILTER_FACETS;
export type ChoiceFilter = (typeof CHOICES)[number];

/** Period of the start date, or range of months: `2027-02..2027-06`, `2027-02..`, `..2027-06`. */
export type Start = StartPeriod | `${string}..${string}`;

/** Orders of the results: see `orderOf`. */
export type Order = 'relevance' | 'distance' | 'start' | 'outcome' | 'success' | 'demand';

/** Place to search around. */
export interface VisitorPlace extends Point {
  /** Name of the commune; absent for the visitor's own position. */
  readonly name?: string | undefined;
  /** Part of the typed text that named the place, when it was removed from the text. */
  readonly matchedText?: string;
}

/** Job whose trainings are searched: those that share a ROME code with it. */
export interface JobCriterion {
  readonly id: string;
  readonly name: string;
  readonly rome: readonly string[];
}

/** Complete query of the visitor. */
export interface FinderQuery {
  readonly text: string;
  /** Job searched in place of a text. */
  readonly job?: JobCriterion | undefined;
  readonly where?: VisitorPlace | undefined;
  readonly radiusKm: number | null;
  readonly choices: Readonly<Partial<Record<ChoiceFilter, readonly string[]>>>;
  readonly start?: Start | undefined;
  readonly order?: Order | undefined;
}

/** Maximum length of the text sent to a search. */
export const MAX_TEXT_LENGTH = 200;

export const EMPTY_QUERY: FinderQuery = { text: '', radiusKm: 30, choices: {} };

/** Radii offered, in kilometres; null is the whole region. */
export const RADII = [10, 30, 50, null] as const;

/** Keeps the typed text and removes every filter. */
export function withoutFilters({ text, job, order }: FinderQuery): FinderQuery {
  return { ...EMPTY_QUERY, text, job, order: order === 'distance' ? undefined : order };
}

/** Part of a query that narrows the results (`all`: every filter at once), and the query without it. */
export type ActiveFilter =
  | { readonly kind: 'text' | 'job' | 'where' | 'start' | 'all'; readonly without: FinderQuery }
  | { readonly kind: 'choice'; readonly choice: ChoiceFilter; readonly value: string; readonly without: FinderQuery };

export function selectedValues({ choices }: FinderQuery, choice: ChoiceFilter): readonly string[] {
  // `Object.hasOwn`, because a page may have added `mode` to Object.prototype.
  return (Object.hasOwn(choices, choice) && choices[choice]) || [];
}

/** Adds a value to a filter, or removes it. */
export function toggle(query: FinderQuery, choice: ChoiceFilter, value: string): FinderQuery {
  const before = selectedValues(query, choice);
  const after = before.includes(value) ? before.filter(other => other !== value) : [...before, value];
  return { ...query, choices: { ...query.choices, [choice]: after } };
}

/** Parts of a query that narrow the results, apart from the text: one chip each. */
export function activeFilters(query: FinderQuery): ActiveFilter[] {
  const filters: ActiveFilter[] = CHOICES.flatMap(choice =>
    selectedValues(query, choice).map(value => ({
      kind: 'choice' as const,
      choice,
      value,
      without: toggle(query, choice, value),
    })),
  );
  if (query.start) filters.push({ kind: 'start', without: { ...query, start: undefined } });
  if (isAround(query)) filters.push({ kind: 'where', without: { ...query, radiusKm: null } });
  return filters;
}

/** Whether the query is not empty: a text, a job, a place, a filter, or an order that needs an explanation. */
export function isAsking(query: FinderQuery): boolean {
  const { text, job, where, order } = query;
  return (
    text.trim() !== '' ||
    // A host page may give every object a `job`.
    (Object.hasOwn(query, 'job') && job !== undefined) ||
    where !== undefined ||
    order === 'outcome' ||
    order === 'success' ||
    order === 'demand' ||
    activeFilters(query).length > 0
  );
}

/** Whether only the area around a place is searched. */
export function isAround({ where, radiusKm }: FinderQuery): boolean {
  return where !== undefined && radiusKm !== null;
}

/**
 * Order of the results. Without an explicit one: by relevance for a typed text; otherwise by distance around a place; otherwise by start
 * date.
 */
export function orderOf({ order, ...query }: FinderQuery): Order {
  const hasText = query.text.trim() !== '';
  const possible = order === 'relevance' ? hasText : order !== 'distance' || isAround(query);
  if (order && possible) return order;
  if (hasText) return 'relevance';
  return isAround(query) ? 'distance' : 'start';
}

/** First and last month of a start period. */
export function monthsOf(start: Start, today: string): DateRange {
  const period = START_PERIODS.find(name => name === start);
  if (period) return periodRange(period, today);
  const [from, to] = start.split('..');
  return { ...(from && { from }), ...(to && { to }) };
}

/** Search request of a query. */
export function toRequest(query: FinderQuery, today: string, more: Partial<TrainingSearch> = {}): TrainingSearch {
  const { job, where, radiusKm, start } = query;
  const text = query.text.trim().slice(0, MAX_TEXT_LENGTH);
  const near = where && radiusKm !== null ? { lat: where.lat, lon: where.lon, radiusKm } : undefined;
  const filters = { ...query.choices, ...(job && { rome: job.rome }), ...(start && { start: monthsOf(start, today) }) };
  return {
    ...(text && { text }),
    ...(near && { near }),
    sort: orderOf(query),
    filters,
    today,
    ...more,
  };
}

/** Facets to count. */
export const FACETS: readonly FacetName[] = CHOICES;
