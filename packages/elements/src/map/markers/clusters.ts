// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Spot } from '../mercator.js';
import type { TrainingPlace } from '../../training-finder/tools/map/training-places.js';

/** Places too near one another, at some scale, to have a marker each. */
export interface Cluster {
  /** Where it is drawn: on the place with the most trainings. */
  readonly spot: Spot;
  /** The one with the most trainings first. */
  readonly places: readonly TrainingPlace[];
  /** Distinct trainings. */
  readonly trainings: number;
}

/**
 * Groups places so that no two of the spots drawn are nearer than `gap`, those with the most trainings first: the same
 * places and the same gap always give the same clusters, wherever the map is.
 *
 * @param gap - in units of the flat world.
 */
export function clusterPlaces(places: readonly TrainingPlace[], gap: number): Cluster[] {
  const grid = new Map<string, { spot: Spot; places: TrainingPlace[] }[]>();
  const cell = (value: number): number => Math.floor(value / gap);
  const clusters: { spot: Spot; places: TrainingPlace[] }[] = [];
  for (const place of [...places].sort(bySize)) {
    const [column, row] = [cell(place.spot.x), cell(place.spot.y)];
    let home: { spot: Spot; places: TrainingPlace[] } | undefined;
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
    const neighbours = grid.get(key);
    if (neighbours) neighbours.push(cluster);
    else grid.set(key, [cluster]);
  }
  return clusters
    .map(({ spot, places }) => ({ spot, places, trainings: countTrainings(places) }))
    .sort((a, b) => b.trainings - a.trainings);
}

/** Distinct trainings of some places, whose numbers go up. */
export function countTrainings(places: readonly TrainingPlace[]): number {
  const [only] = places;
  if (places.length === 1 && only) return only.trainings.length;
  const last = places.reduce((max, { trainings }) => Math.max(max, trainings.at(-1) ?? 0), 0);
  const seen = new Uint8Array(last + 1);
  for (const { trainings } of places) for (const number of trainings) seen[number] = 1;
  return seen.reduce((sum, one) => sum + one, 0);
}

function bySize(a: TrainingPlace, b: TrainingPlace): number {
  return b.trainings.length - a.trainings.length || (a.place.id < b.place.id ? -1 : 1);
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest spot in a direction, sideways steps counting double; undefined when there is none. */
export function nextInDirection<S extends { readonly spot: Spot }>(
  from: Spot,
  all: readonly S[],
  direction: Direction,
): S | undefined {
  let best: S | undefined;
  let shortest = Infinity;
  for (const candidate of all) {
    const [dx, dy] = [candidate.spot.x - from.x, candidate.spot.y - from.y];
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    // More sideways than ahead is another direction.
    if (ahead <= 0 || aside > ahead * 1.5) continue;
    const length = ahead + 2 * aside;
    if (length < shortest) [best, shortest] = [candidate, length];
  }
  return best;
}
