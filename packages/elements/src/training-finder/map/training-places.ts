// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Place } from '@orientation-widgets/feed';
import type { TrainingHit, TrainingSearch, TrainingSource } from '@orientation-widgets/search';
import { project } from '../../map/mercator.js';
import type { Spot } from '../../map/mercator.js';
import type { MapPlace } from '../../map/map-place.js';
import { yieldToMain } from '../../ui/yield-to-main.js';

/** Training of a search, and the place of each of its sessions. */
export interface PlacedHit {
  readonly hit: TrainingHit;
  readonly places: readonly (Place | undefined)[];
}

/** All the trainings of a search, and their places. */
export interface PlacedResults {
  readonly hits: readonly PlacedHit[];
  /** Places that the map can show; their items are indexes in `hits`. */
  readonly places: readonly MapPlace[];
  /** Indexes of the trainings that have no place on the map. */
  readonly unplaced: readonly number[];
  /** Total number of trainings of the search, those left out included. */
  readonly total: number;
}

/** Trainings per request: few enough for keystrokes and clicks to be handled in between. */
const PAGE = 500;
/** Trainings per request to a remote search engine, which gets requests for `FARTHEST` trainings at most. */
const FAR_PAGE = 100;
const FARTHEST = 1000;

/** Returns the place of a session. */
export type PlaceOf = (sessionId: string) => Place | undefined;

/** Search whose places are wanted. */
export interface PlacesQuestion {
  readonly source: TrainingSource;
  readonly request: TrainingSearch;
  /** Places of sessions, when the catalogue is in the page; otherwise the records come from a remote search engine. */
  readonly placeOf: PlaceOf | undefined;
  readonly ground: MapExtent;
}

/** Known area of the map. */
export interface MapExtent {
  /** Whether the map shows this spot. */
  isShown: (spot: Spot) => boolean;
  /** Inhabitants of a commune, by its Insee code; 0 when unknown. */
  populationOf: (communeCode: string) => number;
}

/** Requests all the trainings of a search, page after page, and groups them by place. */
export async function findPlaces(
  { source, request, placeOf, ground }: PlacesQuestion,
  signal: AbortSignal,
): Promise<PlacedResults> {
  const placedHits: PlacedHit[] = [];
  const [limit, most] = placeOf ? [PAGE, Infinity] : [FAR_PAGE, FARTHEST];
  let total = Infinity;
  for (let offset = 0; offset < Math.min(total, most); offset += limit) {
    const page = await source.search({ ...request, facets: [], limit, offset }, { signal });
    total = page.total;
    if (!page.hits.length) break;
    const whereOf = placeOf ?? (await placesOf(source, page.hits, signal));
    placedHits.push(...page.hits.map(hit => ({ hit, places: hit.sessions.map(whereOf) })));
    await yieldToMain();
    signal.throwIfAborted();
  }
  return { ...placeTrainings(placedHits, ground), total: Number.isFinite(total) ? total : 0 };
}

async function placesOf(source: TrainingSource, hits: readonly TrainingHit[], signal: AbortSignal): Promise<PlaceOf> {
  const records = await source.records(hits, { signal });
  const places = new Map(
    records.flatMap(({ sessions }) => sessions.map(({ session, place }) => [session.id, place] as const)),
  );
  return id => places.get(id);
}

/** Groups trainings by place. */
export function placeTrainings(hits: readonly PlacedHit[], ground: MapExtent): Omit<PlacedResults, 'total'> {
  const places = new Map<string, MapPlace & { readonly items: number[] }>();
  const unplaced: number[] = [];
  hits.forEach((hit, number) => {
    let placed = false;
    for (const place of hit.places) {
      if (!place || place.lat === null || place.lon === null) continue;
      const previousPlace = places.get(place.id);
      const spot = previousPlace?.spot ?? project([place.lon, place.lat]);
      if (!previousPlace && !ground.isShown(spot)) continue;
      placed = true;
      if (!previousPlace) places.set(place.id, { ...mapPlace(place, spot, ground), items: [number] });
      else if (previousPlace.items.at(-1) !== number) previousPlace.items.push(number);
    }
    if (!placed) unplaced.push(number);
  });
  return { hits, places: [...places.values()], unplaced };
}

function mapPlace(place: Place, spot: Spot, ground: MapExtent): Omit<MapPlace, 'items'> {
  const { id, name, communeName: town, communeCode, precision } = place;
  return { id, name, town, spot, population: ground.populationOf(communeCode), isApproximate: precision !== 'exact' };
}

/** Selection of trainings of a map: those of some places, or those without a place. */
export type Narrowing = ReadonlySet<string> | 'unplaced';

/** Trainings given in some places, each with its sessions there; or those without a place. */
export function hitsAt({ hits, places, unplaced }: PlacedResults, where: Narrowing): TrainingHit[] {
  if (where === 'unplaced') return unplaced.flatMap(number => hits[number]?.hit ?? []);
  const numbers = new Set(places.filter(({ id }) => where.has(id)).flatMap(({ items }) => items));
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap(number => {
      const hit = hits[number];
      return hit
        ? [{ ...hit.hit, sessions: hit.hit.sessions.filter((_, i) => where.has(hit.places[i]?.id ?? '')) }]
        : [];
    });
}
