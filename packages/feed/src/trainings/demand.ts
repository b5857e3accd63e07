// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session } from '../contract/model.js';

/** Demand for offers of one year, route and year of entry, summed over the sessions that publish it. */
export interface Demand {
  /**
   * `first`: number of pupils who put the offer first. `confirmed`: number of wishes, of which one person makes
   * several. They are not comparable.
   */
  readonly kind: 'first' | 'confirmed';
  readonly schoolYear: string;
  readonly route: Session['route'];
  /** Year of the studies that the wish is for, from 1. */
  readonly entryYear: number;
  readonly wishCount: number;
  /** Places of the same offers; undefined when none publishes them. */
  readonly places: number | undefined;
  /** Number of wishes per place; undefined without places. */
  readonly perPlace: number | undefined;
  readonly offers: number;
}

/**
 * Published demand for some sessions, the latest year first, then the most offers. A session without places is counted
 * only when no session of its group has places.
 */
export function demandsOf(sessions: Iterable<Session>): Demand[] {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const { schoolYear, route, entryYear = 1, firstWishes, confirmedWishes } = session;
    if (!schoolYear || (firstWishes ?? confirmedWishes) === undefined) continue;
    const key = [firstWishes === undefined, schoolYear, route, entryYear].join(' ');
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  return [...groups.values()]
    .flatMap(group => added(group))
    .sort((a, b) => b.schoolYear.localeCompare(a.schoolYear) || b.offers - a.offers);
}

function added(group: readonly Session[]): Demand[] {
  const placed = group.filter(({ capacity }) => capacity !== undefined);
  const counted = placed.length ? placed : group;
  const [first] = counted;
  if (!first) return [];
  const { schoolYear = '', route, entryYear = 1, firstWishes } = first;
  const sum = (read: (session: Session) => number | undefined): number =>
    counted.reduce((total, session) => total + (read(session) ?? 0), 0);
  const wishCount = sum(session => session.firstWishes ?? session.confirmedWishes);
  const places = placed.length ? sum(({ capacity }) => capacity) : undefined;
  return [
    {
      kind: firstWishes === undefined ? 'confirmed' : 'first',
      schoolYear,
      route,
      entryYear,
      wishCount,
      places,
      perPlace: places ? wishCount / places : undefined,
      offers: counted.length,
    },
  ];
}
