// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CatalogueCoverage, Session } from '@orientation-widgets/feed';
import { departmentOf } from '../geo/department-of.js';
import { DEPARTMENTS } from '../geo/france.js';
import type { FeedStore } from '../store/feed-store.js';

/** Number of sessions of a route and a level in a territory. */
interface Count {
  readonly route: Session['route'];
  readonly level: number | null;
  readonly territoryId: string;
  readonly trainings: Set<string>;
  readonly sources: Set<string>;
  sessions: number;
}

/**
 * Counts the sessions of the catalogue by route and level, in the territory of the feed and in its départements. A
 * combination that no source lists has no record. A source that declares a complete offer for a route and a level is
 * trusted only when it lists some sessions of them: its file may have been empty.
 *
 * @param levelOf - returns the level of the training of a session, as it will be published.
 */
export function addCatalogueCoverage(
  store: FeedStore,
  territory: string,
  levelOf: (session: Session) => number | null,
): void {
  const coverage = store.records('catalogueCoverage');
  for (const { id } of [...coverage]) coverage.delete(id);
  const places = store.inMemory('places');
  const territories = store.inMemory('territories');
  const isKnown = (id: string): boolean => id === territory || territories.has(id);
  const counts = new Map<string, Count>();
  const countOf = (route: Session['route'], level: number | null, territoryId: string): Count => {
    const id = `${route}-${level ?? 'unknown'}-${territoryId}`;
    const count = counts.get(id) ?? {
      ...{ route, level, territoryId },
      ...{ trainings: new Set<string>(), sources: new Set<string>(), sessions: 0 },
    };
    counts.set(id, count);
    return count;
  };
  for (const session of store.records('sessions')) {
    const place = session.placeId === null ? undefined : places.get(session.placeId);
    const department = place && departmentOf(place);
    const level = levelOf(session);
    const departmentId = `dep-${department ?? ''}`;
    for (const id of isKnown(departmentId) ? [territory, departmentId] : [territory]) {
      const count = countOf(session.route, level, id);
      count.trainings.add(session.trainingId);
      count.sources.add(session.sourceId);
      count.sessions++;
    }
  }
  const isComplete = completeOffers(store, [...counts.values()]);
  for (const { route, level, territoryId } of [...counts.values()])
    if (territoryId === territory && isComplete(route, level))
      for (const id of departmentsOf(territory).filter(isKnown)) countOf(route, level, id);
  for (const [id, { route, level, territoryId, trainings, sessions, sources }] of [...counts].sort(byId))
    store.add('catalogueCoverage', {
      ...{ id, route, level, territoryId, trainings: trainings.size, sessions },
      ...{ complete: isComplete(route, level), sourceIds: [...sources].sort() },
    } satisfies CatalogueCoverage);
}

/** Returns the test of the routes and levels that a source lists completely. */
function completeOffers(
  store: FeedStore,
  counts: readonly Count[],
): (route: Session['route'], level: number | null) => boolean {
  const complete = new Set<string>();
  for (const { id, completeOffer = [] } of store.records('sources'))
    for (const { route, levels } of completeOffer)
      for (const level of levels)
        if (counts.some(count => count.route === route && count.level === level && count.sources.has(id)))
          complete.add(`${route} ${level}`);
  return (route, level) => complete.has(`${route} ${level}`);
}

function departmentsOf(territory: string): string[] {
  return [...DEPARTMENTS]
    .filter(([, { region }]) => region !== undefined && territory === `reg-${region}`)
    .map(([code]) => `dep-${code}`);
}

function byId([a]: readonly [string, Count], [b]: readonly [string, Count]): number {
  return a < b ? -1 : 1;
}
