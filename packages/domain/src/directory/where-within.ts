// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Collection, Territory } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import type { Where } from './resource-query.js';
import { whereOf } from './where-of.js';

/** The rectangle of the communes of a territory, degrees; undefined when no commune of it has a place. */
function extentOf(territory: Territory, territories: Collection<Territory>) {
  let [south, north, west, east] = [90, -90, 180, -180];
  for (const { id, kind, lat, lon } of territories) {
    if (kind !== 'commune' || lat === undefined || lon === undefined) continue;
    if (!withParents(territories, id).includes(territory.id)) continue;
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
  }
  return south <= north ? { south, north, west, east } : undefined;
}

/** Search place of a territory without a known centre: the middle of its communes. */
export function whereAmong(territory: Territory, territories: Collection<Territory>): Where | undefined {
  const extent = extentOf(territory, territories);
  if (!extent) return undefined;
  const { south, north, west, east } = extent;
  return whereOf({ ...territory, lat: (south + north) / 2, lon: (west + east) / 2 }, territories);
}

/**
 * Search place of a territory to compare: distances are measured to the rectangle of its communes, and are zero inside.
 * Undefined when none of its communes has a position.
 */
export function whereWithin(territory: Territory, territories: Collection<Territory>): Where | undefined {
  const extent = extentOf(territory, territories);
  const where = whereAmong(territory, territories);
  if (!extent || !where) return undefined;
  const { south, north, west, east } = extent;
  const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  return {
    ...where,
    kmTo: point => distanceKm(point, { lat: within(point.lat, south, north), lon: within(point.lon, west, east) }),
  };
}
