// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { distanceKm } from '@orientation-widgets/search';
import type { Point } from '@orientation-widgets/search';

/** Item with its distance; undefined when it has no position. */
export interface ItemAtDistance<T> {
  readonly item: T;
  readonly km: number | undefined;
}

/** Sorts items by distance from a point; those without a position come last, in their order. */
export function nearestFirst<T>(
  items: readonly T[],
  from: Point,
  pointsOf: (item: T) => readonly Point[],
): ItemAtDistance<T>[] {
  return items
    .map(item => {
      const kms = pointsOf(item).map(point => distanceKm(from, point));
      return { item, km: kms.length ? Math.min(...kms) : undefined };
    })
    .sort((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity) || 0);
}

/** Reads a point such as "50.43,2.83"; undefined for anything else. */
export function readPoint(text: string | undefined): Point | undefined {
  const [lat, lon] = (text ?? '').split(',').map(Number);
  return lat !== undefined && lon !== undefined && Number.isFinite(lat) && Number.isFinite(lon) && text
    ? { lat, lon }
    : undefined;
}

/**
 * Straight-line distance in words. It is measured between centres of communes: under a kilometre, it is in the commune
 * itself.
 */
export function distanceText(km: number): string {
  return km < 1 ? 'sur place' : `à ${Math.round(km)} km`;
}
