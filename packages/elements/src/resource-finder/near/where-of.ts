// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Collection, Territory } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import type { Where } from '../search/resource-query.js';

/** A territory with a centre, to search around; nothing when the feed does not say where it is. */
export function whereOf(
  { id, name, lat, lon, parents }: Territory,
  territories: Collection<Territory>,
): Where | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  const territoryIds = [...new Set([id, ...parents].flatMap(one => withParents(territories, one)))];
  return { name, territoryIds, lat, lon, kmTo: point => distanceKm({ lat, lon }, point) };
}
