// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Session } from '@orientation-widgets/feed';
import { departmentOfCommune } from '../geo/territory-scope.js';
import { DEPARTMENTS } from '../geo/france.js';
import { coverageOf, NOTHING, sourcesOf, type Derived } from './derived.js';
import type { Members } from './commune-sums.js';

/** Inputs for counting the offer of a feed. */
export interface OfferInputs {
  readonly sessions: Iterable<Session>;
  readonly placeOf: (id: string) => Place | undefined;
  /** Returns the domains of the training of a session, in plain French. */
  readonly domainsOf: (session: Session) => readonly string[];
  /** Returns the bassins, EPCI and other groups of a commune. */
  readonly groupsOf: (commune: string) => readonly string[];
  readonly members: Members;
  /** Id of the territory of the feed. */
  readonly territory: string;
  /** Reference day of the feed, ISO date. */
  readonly today: string;
}

/** Number of offers in a territory. */
interface Count {
  offers: number;
  places: number;
  /** Number of offers with a known number of places. */
  withPlaces: number;
}

const METHOD = 'Offres de formation du flux, comptées par lieu à la date du flux. Leurs rentrées peuvent différer.';

/** Computes the offer of trainings of the feed, by route and by domain, for each territory that has some. */
export function deriveOffer(inputs: OfferInputs): Derived {
  const sessions = [...inputs.sessions];
  if (sessions.length === 0) return NOTHING;
  const counts = new Map<string, Count>();
  let unlocated = 0;
  for (const session of sessions) {
    const place = session.placeId === null ? undefined : inputs.placeOf(session.placeId);
    const commune = place?.communeCode ?? '';
    if (commune === '') {
      unlocated++;
      continue;
    }
    const domains = inputs.domainsOf(session);
    for (const territoryId of territoriesOf(commune, inputs))
      for (const cut of cutsOf(session, domains)) addTo(counts, JSON.stringify([territoryId, cut]), session);
  }
  const period = inputs.today.slice(0, 7);
  const observations = [...counts].flatMap(([key, count]) => {
    const [territoryId, cut] = JSON.parse(key) as [string, Cut];
    const about = { territoryId, period, ...cut };
    // An offer without a place may be in any territory.
    const offers = {
      ...about,
      measureId: 'derived-offers',
      value: count.offers,
      ...coverageOf(count.offers, count.offers + unlocated),
    };
    const places = {
      ...about,
      measureId: 'derived-places',
      value: count.withPlaces === 0 ? null : count.places,
      ...(count.withPlaces === 0
        ? { missing: 'not-published' as const }
        : coverageOf(count.withPlaces, count.offers + unlocated)),
    };
    return 'part' in cut ? [offers] : [offers, places];
  });
  const shared = { theme: 'training', decimals: 0, kind: 'count', frequency: 'once', method: METHOD } as const;
  return {
    sourceIds: sourcesOf(sessions),
    measures: [
      { id: 'derived-offers', title: 'Offres de formation', unit: 'offres', ...shared },
      {
        id: 'derived-places',
        title: 'Places de formation publiées',
        unit: 'places',
        ...shared,
        caveat: 'Toutes les offres ne publient pas leur nombre de places\u202f: c’est un minimum.',
      },
    ],
    observations,
  };
}

/** Part of the offer: all of it, a route, or a domain. */
type Cut = Partial<Pick<Derived['observations'][number], 'route' | 'part'>>;

function cutsOf({ route }: Session, domains: readonly string[]): Cut[] {
  return [{}, { route }, ...domains.map(label => ({ part: { dimension: 'Domaine', label, order: 0 } }))];
}

function territoriesOf(commune: string, { groupsOf, members, territory }: OfferInputs): Set<string> {
  const department = departmentOfCommune(commune);
  const region = DEPARTMENTS.get(department)?.region;
  const ids = new Set([`dep-${department}`, ...(region === undefined ? [] : [`reg-${region}`]), ...groupsOf(commune)]);
  for (const [id, communes] of members) if (communes.has(commune)) ids.add(id);
  if (territory.startsWith('country-')) ids.add(territory);
  return ids;
}

function addTo(counts: Map<string, Count>, key: string, { capacity }: Session): void {
  const count = counts.get(key) ?? { offers: 0, places: 0, withPlaces: 0 };
  counts.set(key, count);
  count.offers++;
  if (capacity !== undefined) {
    count.places += capacity;
    count.withPlaces++;
  }
}
