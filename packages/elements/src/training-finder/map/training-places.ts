// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Place } from '@orientation-widgets/feed';
import type { TrainingHit, TrainingSearch, TrainingSource } from '@orientation-widgets/search';
import { project } from '../../map/mercator.js';
import type { Spot } from '../../map/mercator.js';
import type { MapPlace } from '../../map/map-place.js';
import { yieldToMain } from '../../ui/yield-to-main.js';

/** A training of a search, and the place of each of its sessions. */
export interface PlacedHit {
  readonly hit: TrainingHit;
  readonly places: readonly (Place | undefined)[];
}

/** Every training of a search, and where they are given. */
export interface PlacedResults {
  readonly hits: readonly PlacedHit[];
  /** Those that the map can show; their items are the numbers of trainings in `hits`. */
  readonly places: readonly MapPlace[];
  /** Numbers of the trainings that no place of the map shows. */
  readonly unplaced: readonly number[];
  /** Trainings of the search, those left out included. */
  readonly total: number;
}

/** Trainings requested at a time: short enough for a key or a click to get through. */
const PAGE = 500;
/** The same of a search engine elsewhere, which receives requests for at most `FARTHEST` in all. */
const FAR_PAGE = 100;
const FARTHEST = 1000;

/** Tells the place of a session. */
export type PlaceOf = (sessionId: string) => Place | undefined;

/** What a search asks. */
export interface PlacesQuestion {
  readonly source: TrainingSource;
  readonly request: TrainingSearch;
  /** When the catalogue is in the page; otherwise the records come from a remote search engine. */
  readonly placeOf: PlaceOf | undefined;
  readonly ground: MapExtent;
}

/** What is known of where places may be. */
export interface MapExtent {
  /** Whether the map shows this spot. */
  isShown: (spot: Spot) => boolean;
  /** Inhabitants of a commune, by its Insee code; 0 when unknown. */
  populationOf: (communeCode: string) => number;
}

/** Asks for every training of a search, page after page, and sorts them by place. */
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

/** Sorts trainings by place. */
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

/** What narrows the trainings of a map: some places, or those that no place shows. */
export type Narrowing = ReadonlySet<string> | 'unplaced';

/** The trainings given in some places, each with its sessions there; or those that no place shows. */
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
