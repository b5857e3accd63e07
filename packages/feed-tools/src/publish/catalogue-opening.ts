// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session } from '@orientation-widgets/feed';
import {
  START_PERIODS,
  monthAfter,
  periodRange,
  type StartPeriod,
} from '@orientation-widgets/domain/trainings/start-periods.js';
import {
  FILTER_FACETS,
  type CatalogueIndex,
  type TrainingResults,
  type TrainingSearch,
} from '@orientation-widgets/search';

/** Number of trainings in the first list. */
const OPENING_SIZE = 20;

/** Returns the default search, before a visitor enters a query: all trainings, the next starts first. */
function openingSearch(today: string): TrainingSearch {
  return { sort: 'start', filters: {}, today };
}

/** Content that a page shows of a catalogue before any query. */
export interface OpeningAnswer extends Pick<TrainingResults, 'total' | 'hits' | 'facets'> {
  /** Number of trainings that start in each period. */
  readonly starts: Readonly<Record<StartPeriod, number>>;
  /** First day after `today` on which this content may change, ISO date; undefined when no date changes it. */
  readonly until: string | undefined;
}

/**
 * Returns the first list of a catalogue and its counts.
 *
 * @param today - ISO date.
 */
export function catalogueOpening(index: CatalogueIndex, today: string): OpeningAnswer {
  const search = openingSearch(today);
  const { total, hits, facets } = index.find({ ...search, facets: FILTER_FACETS, limit: OPENING_SIZE });
  const startsIn = (period: StartPeriod): number =>
    index.find({ ...search, filters: { start: periodRange(period, today) }, limit: 0 }).total;
  const [soon, next, later] = START_PERIODS.map(startsIn) as [number, number, number];
  return { total, hits, facets, starts: { soon, next, later }, until: firstChange(index.sessions, today) };
}

/**
 * Returns the first day after `today` on which a session has started or ended, or on which the months of a period
 * change; undefined when no date is ahead.
 */
function firstChange(sessions: Iterable<Session>, today: string): string | undefined {
  let first: string | undefined;
  for (const { start, end } of sessions)
    for (const date of [start, end]) {
      if (date === null || date < today.slice(0, date.length)) continue;
      const day = date.length > 7 ? dayAfter(date) : monthFirst(date);
      for (const change of [day, monthFirst(today)]) if (first === undefined || change < first) first = change;
    }
  return first;
}

/** Returns the first day of the month after that of a day or a month. */
function monthFirst(date: string): string {
  return `${monthAfter(date, 1)}-01`;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
