// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Place, Session, Training } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import type { Point } from '@orientation-widgets/search';
import { territoriesWith } from '../places/territories-with.js';
import { bySoonest, sessionMoment } from '../trainings/session-dates.js';

/** The routes of a training, its nearest place, and when it starts there. */
export interface TrainingRoute {
  readonly routes: readonly Session['route'][];
  /** Town of the nearest place; that of the soonest session when no distance is known. */
  readonly town: string | undefined;
  readonly km: number | undefined;
  readonly start: string | null;
  /** School year, when no other date is known. */
  readonly schoolYear: string | undefined;
  readonly isOpenEnded: boolean;
}

const FAR = 1e6;
const routeOrder: readonly Session['route'][] = ['school', 'apprenticeship', 'work-study', 'continuing', 'vae'];

/** Sessions of trainings, by training. */
export async function sessionsOf(
  feed: Feed,
  trainings: readonly Training[],
): Promise<{ sessions: Map<string, Session[]>; places: Collection<Place> }> {
  const [all, places] = await Promise.all([feed.collection('sessions'), feed.collection('places')]);
  const trainingIds = new Set(trainings.map(({ id }) => id));
  const { values, codes } = all.column('trainingId');
  const isWanted = values.map(id => trainingIds.has(id));
  const sessions = new Map<string, Session[]>();
  codes.forEach((code, index) => {
    if (!isWanted[code]) return;
    const session = all.at(index);
    sessions.set(session.trainingId, [...(sessions.get(session.trainingId) ?? []), session]);
  });
  return { sessions, places };
}

/** Centre of a territory smaller than a region: distances from the centre of a region mean nothing. */
export async function centreOf(feed: Feed, territoryId: string | undefined): Promise<Point | undefined> {
  const territory =
    territoryId === undefined ? undefined : (await territoriesWith(feed, [territoryId])).get(territoryId);
  if (!territory || territory.kind === 'country' || territory.kind === 'region') return undefined;
  const { lat, lon } = territory;
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

/**
 * Sums up the sessions that the visitor can still join: all their routes, and the nearest place with its soonest start. Undefined when
 * there is none.
 */
export function routeOf(
  all: readonly Session[],
  places: Pick<Collection<Place>, 'get'>,
  near: Point | undefined,
  today: string,
): TrainingRoute | undefined {
  const sessions = all.filter(session => sessionMoment(session, today) !== 'over');
  const placed = sessions.map(session => {
    const place = session.placeId === null ? undefined : places.get(session.placeId);
    const km =
      near && place && place.lat !== null && place.lon !== null
        ? distanceKm(near, { lat: place.lat, lon: place.lon })
        : undefined;
    return { session, place, km };
  });
  const soonest = bySoonest(today);
  const [best] = placed.sort(
    (a, b) => Math.round(a.km ?? FAR) - Math.round(b.km ?? FAR) || soonest(a.session, b.session),
  );
  if (!best) return undefined;
  const routes = new Set(sessions.map(({ route }) => route));
  return {
    routes: routeOrder.filter(route => routes.has(route)),
    town: best.place && (best.place.communeName || best.place.name),
    km: best.km,
    start: best.session.start,
    schoolYear: best.session.schoolYear,
    isOpenEnded: best.session.entry === 'permanent',
  };
}
