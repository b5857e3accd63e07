// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Place, Provider, Session, Source, Territory, Training } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import type { Point } from '@orientation-widgets/search';
import { trainingOutcomes } from './outcome-choice.js';
import type { RouteOutcome } from './outcome-choice.js';
import { localDay } from '../words/local-day.js';
import { bySoonest, isShut, sessionMoment } from './session-dates.js';
import type { SessionMoment } from './session-dates.js';
import type { SuccessRecord } from './training-success.js';
import { trainingProviders } from './training-providers.js';
import type { TrainingProviders } from './training-providers.js';
import type { TrainingViewRecords } from './training-records.js';

/** Place and day of the visitor. */
export interface ViewOptions {
  /** Sessions are sorted by their distance to this point. */
  readonly near?: Point | undefined;
  /** Name of the `near` point, “Arras”, when it is known. */
  readonly nearName?: string | undefined;
  /** Territory whose outcomes are preferred. */
  readonly homeId?: string | undefined;
  /** ISO 8601; the visitor's day by default. */
  readonly today?: string | undefined;
}

/** A session that is not over. */
export interface SessionView {
  readonly session: Session;
  readonly moment: SessionMoment;
  /** The session's own provider, when it differs from the training's. */
  readonly provider: Provider | undefined;
  /** Whether its long fields (price, contact, funders) were read. */
  readonly detailed: boolean;
}

/** Sessions of one place, those that the visitor can join first, then the soonest first. */
export interface PlaceView {
  /** Stable key: the place's id, `remote` or `unknown`. */
  readonly key: string;
  readonly place: Place | undefined;
  readonly distanceKm: number | undefined;
  readonly sessions: readonly SessionView[];
}

/** A training with everything needed to draw its card and its detail. */
export interface TrainingView extends TrainingProviders {
  readonly training: Training;
  /**
   * Places with a session, those open to enrolment first; nearest first when `near` is given, otherwise by next start.
   */
  readonly places: readonly PlaceView[];
  /** Session that a card shows: the first of the first place. */
  readonly next: SessionView | undefined;
  readonly nextPlace: PlaceView | undefined;
  /** Result in the requested territory: whether it has a session, and the number of sessions outside it. */
  readonly local?:
    { readonly territory: Territory; readonly hasSession: boolean; readonly elsewhere: number } | undefined;
  /** Outcomes, one per route, best known first. */
  readonly outcomes: readonly RouteOutcome[];
  /** Success at the examination, by route; absent until it is loaded. */
  readonly success?: readonly SuccessRecord[] | undefined;
  readonly near: Point | undefined;
  readonly nearName: string | undefined;
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
  /** True when the training, a session shown or an outcome is made up for a demonstration. */
  readonly example: boolean;
}

/** Gathers the data of the card and the detail of a training. Pure. */
export function trainingView(records: TrainingViewRecords, options: ViewOptions = {}): TrainingView {
  const { training, providers, sources, territories } = records;
  const { near, nearName, homeId, today = localDay() } = options;
  const sessions = currentSessions(records, today);
  const groups = groupByPlace(sessions, records, near, today);
  const outcomes = trainingOutcomes(records, homeId);
  const used = [training, ...sessions, ...outcomes.flatMap(({ outcome, wider = outcome }) => [outcome, wider])];
  const [nextPlace] = groups;
  return {
    training,
    ...trainingProviders(training, sessions, providers),
    places: groups,
    next: nextPlace?.sessions[0],
    nextPlace,
    outcomes,
    near,
    nearName,
    sources,
    territories,
    example: used.some(({ sourceId }) => sources.get(sourceId)?.example === true),
  };
}

/** Sessions of a training that are not over. */
export function currentSessions(
  { training: { id }, sessions }: Pick<TrainingViewRecords, 'sessions'> & { readonly training: Pick<Training, 'id'> },
  today: string,
): Session[] {
  return [...sessions].filter(session => session.trainingId === id && sessionMoment(session, today) !== 'over');
}

function groupByPlace(
  sessions: readonly Session[],
  { places, providers, training, detailed }: TrainingViewRecords,
  near: Point | undefined,
  today: string,
): PlaceView[] {
  const groups = new Map<string, Session[]>();
  for (const session of [...sessions].sort(bySoonest(today))) {
    const key = placeKey(session);
    groups.set(key, [...(groups.get(key) ?? []), session]);
  }
  const views = [...groups].map(([key, group]): PlaceView => {
    const place = places.get(key);
    return {
      key,
      place,
      distanceKm: near && place ? distanceTo(place, near) : undefined,
      sessions: group.map(session => ({
        session,
        moment: sessionMoment(session, today),
        provider: session.providerId === training.providerId ? undefined : providers.get(session.providerId ?? ''),
        detailed: detailed?.has(session.id) === true,
      })),
    };
  });
  // Places whose first session is open to enrolment come first.
  const shut = ({ sessions: [first] }: PlaceView): number => Number(first !== undefined && isShut(first.session));
  return near
    ? views.sort((a, b) => shut(a) - shut(b) || (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) || 0)
    : views;
}

function placeKey({ placeId, mode }: Session): string {
  return placeId ?? (mode === 'remote' ? 'remote' : 'unknown');
}

function distanceTo({ lat, lon }: Place, near: Point): number | undefined {
  return lat === null || lon === null ? undefined : distanceKm(near, { lat, lon });
}
