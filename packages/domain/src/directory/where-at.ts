// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Territory } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import type { Point } from '@orientation-widgets/search';
import type { Where } from './resource-query.js';
import { whereOf } from './where-of.js';

/**
 * Search place of a point: it takes the name and the territories of the nearest commune. Undefined without a commune.
 */
export function whereAt(point: Point, territories: Collection<Territory>): Where | undefined {
  let nearest: Territory | undefined;
  let least = Infinity;
  for (const territory of territories) {
    const { kind, lat, lon } = territory;
    if (kind !== 'commune' || lat === undefined || lon === undefined) continue;
    const km = distanceKm(point, { lat, lon });
    if (km < least) [nearest, least] = [territory, km];
  }
  return nearest && whereOf({ ...nearest, ...point }, territories);
}
