// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Spot } from './mercator.js';
import type { MapPlace } from './map-place.js';

/** Places that are too near one another, at some scale, to have a marker each. */
export interface Cluster {
  /** Position of the cluster: the place with the most items. */
  readonly spot: Spot;
  /** Places, those with the most items first. */
  readonly places: readonly MapPlace[];
  /** Number of distinct items. */
  readonly count: number;
}

/**
 * Groups places so that no two markers are nearer than `gap`, those with the most items first: the same places and the same gap always give
 * the same clusters, wherever the map is.
 * @param gap - in units of the flat projection.
 */
export function clusterPlaces(places: readonly MapPlace[], gap: number): Cluster[] {
  const grid = new Map<string, { spot: Spot; places: MapPlace[] }[]>();
  const cell = (value: number): number => Math.floor(value / gap);
  const clusters: { spot: Spot; places: MapPlace[] }[] = [];
  for (const place of [...places].sort(bySize)) {
    const [column, row] = [cell(place.spot.x), cell(place.spot.y)];
    let home: { spot: Spot; places: MapPlace[] } | undefined;
    let nearest = gap;
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        for (const cluster of grid.get(`${x} ${y}`) ?? []) {
          const distance = Math.hypot(cluster.spot.x - place.spot.x, cluster.spot.y - place.spot.y);
          if (distance < nearest) [home, nearest] = [cluster, distance];
        }
      }
    }
    if (home) {
      home.places.push(place);
      continue;
    }
    const cluster = { spot: place.spot, places: [place] };
    clusters.push(cluster);
    const key = `${column} ${row}`;
    grid.set(key, [...(grid.get(key) ?? []), cluster]);
  }
  return clusters
    .map(({ spot, places }) => ({ spot, places, count: countItems(places) }))
    .sort((a, b) => b.count - a.count);
}

/** Number of distinct items of some places. */
export function countItems(places: readonly MapPlace[]): number {
  const [only] = places;
  if (places.length === 1 && only) return only.items.length;
  const seen = new Set<number>();
  for (const { items } of places) for (const number of items) seen.add(number);
  return seen.size;
}

function bySize(a: MapPlace, b: MapPlace): number {
  return b.items.length - a.items.length || (a.id < b.id ? -1 : 1);
}

/**
 * Nearest spot in a direction, sideways distance counting double; undefined when there is none.
 * @param direction - unit step: y goes down.
 */
export function nextInDirection<S extends { readonly spot: Spot }>(
  from: Spot,
  all: readonly S[],
  direction: Spot,
): S | undefined {
  let best: S | undefined;
  let shortest = Infinity;
  for (const candidate of all) {
    const [dx, dy] = [candidate.spot.x - from.x, candidate.spot.y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    // A spot mainly sideways lies in another direction.
    if (ahead <= 0 || aside > ahead * 1.5) continue;
    const length = ahead + 2 * aside;
    if (length < shortest) [best, shortest] = [candidate, length];
  }
  return best;
}
