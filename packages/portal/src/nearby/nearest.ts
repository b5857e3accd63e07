// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { distanceKm } from '@orientation-widgets/search';
import type { Point } from '@orientation-widgets/search';

/** A thing, and how far it is; undefined where nothing places it. */
export interface ItemAtDistance<T> {
  readonly item: T;
  readonly km: number | undefined;
}

/** Things from the nearest to a point to the furthest; those that nothing places come last, in their order. */
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

/** "50.43,2.83" is a point; undefined for anything else. */
export function readPoint(text: string | undefined): Point | undefined {
  const [lat, lon] = (text ?? '').split(',').map(Number);
  return lat !== undefined && lon !== undefined && Number.isFinite(lat) && Number.isFinite(lon) && text
    ? { lat, lon }
    : undefined;
}

/** A distance as the crow flies. Centres of communes are compared: under a kilometre, it is in the commune itself. */
export function distanceText(km: number): string {
  return km < 1 ? 'sur place' : `à ${Math.round(km)} km`;
}
