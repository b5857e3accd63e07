// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Collection } from '../collection.js';
import type { Place, Session, Training } from '../contract/model.js';

/** Criteria by which a way differs, the most useful to a visitor first. */
export type WayDifference = 'route' | 'commune' | 'provider';

/** A way to a diploma: a training by a route, with a provider, in a commune. */
export interface DiplomaWay {
  readonly training: Training;
  readonly route: Session['route'];
  /** Id of the provider; undefined when neither the session nor the training names one. */
  readonly providerId: string | undefined;
  /** Place of this way; undefined when its sessions have none, for example remote ones. */
  readonly place: Place | undefined;
  /** Sessions of this way, in the order given. */
  readonly sessions: readonly Session[];
  /** Criteria that no compared session shares: never empty. */
  readonly differs: readonly WayDifference[];
}

/** Records that ways are searched in. */
export interface WayRecords {
  readonly trainings: Collection<Training>;
  /** Returns the sessions of a training that may be offered; the caller leaves out those that are over. */
  readonly sessionsOf: (trainingId: string) => readonly Session[];
  readonly places: Pick<Collection<Place>, 'get'>;
}

/**
 * Registers whose code identifies a diploma, the most precise first: a number of the RNCP may cover several options,
 * each with its own CFD. A MEFSTAT identifies a year of study, not a diploma.
 */
const REGISTERS = ['cfd', 'rncp', 'certifinfo', 'rs', 'onisep'] as const;

/**
 * Whether two trainings lead to the same diploma: they share a code of the first register that both have. False for a
 * training that certifies nothing, such as a first year common to several diplomas.
 */
export function isSameDiploma(a: DiplomaCodes, b: DiplomaCodes): boolean {
  if (!a.certifying || !b.certifying) return false;
  for (const register of REGISTERS) {
    const [codes, otherCodes] = [codesIn(a, register), codesIn(b, register)];
    if (codes.length && otherCodes.length) return codes.some(code => otherCodes.includes(code));
  }
  return false;
}

type DiplomaCodes = Pick<Training, 'certifications' | 'certifying'>;

function codesIn({ certifications }: DiplomaCodes, register: (typeof REGISTERS)[number]): string[] {
  return certifications.filter(({ kind }) => kind === register).map(({ code }) => code);
}

/**
 * Other ways to the diploma of a training: by another route, in another commune or with another provider than the
 * sessions that the visitor already sees, of the same training or of others. Other routes come first, then other
 * communes; empty when the feed has no other way.
 *
 * @param here - the sessions already shown.
 */
export function otherWays(
  from: Training,
  here: readonly Session[],
  { trainings, sessionsOf, places }: WayRecords,
): DiplomaWay[] {
  const shownIds = new Set(here.map(({ id }) => id));
  const shownWays = here.map(session => wayOf(from, session, places));
  const ways = new Map<string, DiplomaWay>();
  const same = [...trainings].filter(training => training.id !== from.id && isSameDiploma(from, training));
  for (const training of [from, ...same]) {
    for (const session of sessionsOf(training.id)) {
      if (shownIds.has(session.id)) continue;
      const way = wayOf(training, session, places);
      const differs = DIFFERENCES.filter(({ of }) => shownWays.every(other => of(other) !== of(way))).map(
        ({ name }) => name,
      );
      if (!differs.length) continue;
      const key = JSON.stringify([training.id, way.route, way.providerId, way.place?.communeCode]);
      ways.set(key, { ...way, sessions: [...(ways.get(key)?.sessions ?? []), session], differs });
    }
  }
  return [...ways.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

const DIFFERENCES: readonly { name: WayDifference; of: (way: Way) => unknown }[] = [
  { name: 'route', of: ({ route }) => route },
  { name: 'commune', of: ({ place }) => place?.communeCode },
  { name: 'provider', of: ({ providerId }) => providerId },
];

type Way = Omit<DiplomaWay, 'sessions' | 'differs'>;

function wayOf(training: Training, session: Session, places: WayRecords['places']): Way {
  return {
    training,
    route: session.route,
    providerId: session.providerId ?? training.providerId,
    place: session.placeId === null ? undefined : places.get(session.placeId),
  };
}

function rankOf({ differs: [first] }: DiplomaWay): number {
  return DIFFERENCES.findIndex(({ name }) => name === first);
}
