// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Territory } from '@orientation-widgets/feed';
import { isNearLand } from '../map/land.js';
import type { MapPlace } from '../map/map-place.js';
import { boundsOf } from '../map/map-view.js';
import type { Bounds } from '../map/map-view.js';
import { project } from '../map/mercator.js';
import type { Spot } from '../map/mercator.js';
import type {
  ResourceMatch,
  ResourceMatches,
  ResourceQuery,
} from '@orientation-widgets/domain/directory/resource-query.js';

/** What the map of helpers shows, and what it leaves to the list. */
export interface HelperPlaces {
  /** Those that answer, in the order of the list; the items of the places are their numbers here. */
  readonly listed: readonly ResourceMatch[];
  readonly places: readonly MapPlace[];
  /** How many answers have no place of their own, or none that is known. */
  readonly unplaced: number;
}

/** Where each answer is: one goes there, so that what answers at a distance alone is in the list only. */
export function helperPlaces(
  { near, wider, further }: ResourceMatches,
  territories: Collection<Territory>,
  land: Bounds | undefined,
): HelperPlaces {
  const listed = [...near, ...further];
  const places = listed.flatMap(({ resource: { id, name, address, lat, lon } }, number): MapPlace[] => {
    if (!address || lat === undefined || lon === undefined) return [];
    const spot = project([lon, lat]);
    if (!isNearLand(spot, land)) return [];
    const { communeName: town, communeCode, precision } = address;
    const population = territories.get(`com-${communeCode}`)?.population ?? 0;
    return [{ id, name, town, population, isApproximate: precision !== 'exact', spot, items: [number] }];
  });
  return { listed, places, unplaced: listed.length + wider.length - places.length };
}

/** The circle of a search, in units of the flat world. */
export interface Circle {
  readonly name: string;
  /** The name after “de”. */
  readonly ofName: string;
  readonly spot: Spot;
  readonly reach: number;
}

/** Kilometres of a degree of the equator. */
const DEGREE_KM = 111.3;

export function circleOf({ where, radiusKm }: ResourceQuery): Circle | undefined {
  if (!where) return undefined;
  const { name, ofName, lat, lon } = where;
  const spot = project([lon, lat]);
  const degrees = radiusKm / (DEGREE_KM * Math.cos((lat * Math.PI) / 180));
  return { name, ofName, spot, reach: project([lon + degrees, lat]).x - spot.x };
}

/** The circle and the places around it. */
export function extentOf({ spot: { x, y }, reach }: Circle, places: readonly MapPlace[]): Bounds | undefined {
  const corners = [
    { x: x - reach, y: y - reach },
    { x: x + reach, y: y + reach },
  ];
  return boundsOf([...corners, ...places.map(({ spot }) => spot)]);
}
