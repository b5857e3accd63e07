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

/** Places of the map of helpers, and the results left to the list. */
export interface HelperPlaces {
  /** Results with a place, in the order of the list; items of the places are indexes in this array. */
  readonly listed: readonly ResourceMatch[];
  readonly places: readonly MapPlace[];
  /** Number of results without a known place of their own. */
  readonly unplaced: number;
}

/** Places of the results. Those that only answer remotely are in the list alone. */
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

/** Circle of a search, in units of the flat projection. */
export interface Circle {
  readonly name: string;
  /** Name after the preposition “de”. */
  readonly ofName: string;
  readonly spot: Spot;
  readonly reach: number;
}

/** Kilometres in one degree of the equator. */
const DEGREE_KM = 111.3;

export function circleOf({ where, radiusKm }: ResourceQuery): Circle | undefined {
  if (!where) return undefined;
  const { name, ofName, lat, lon } = where;
  const spot = project([lon, lat]);
  const degrees = radiusKm / (DEGREE_KM * Math.cos((lat * Math.PI) / 180));
  return { name, ofName, spot, reach: project([lon + degrees, lat]).x - spot.x };
}

/** Bounds of the circle and of the places around it. */
export function extentOf({ spot: { x, y }, reach }: Circle, places: readonly MapPlace[]): Bounds | undefined {
  const corners = [
    { x: x - reach, y: y - reach },
    { x: x + reach, y: y + reach },
  ];
  return boundsOf([...corners, ...places.map(({ spot }) => spot)]);
}
