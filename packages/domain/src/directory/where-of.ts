// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Collection, Territory } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import { ofTerritory } from '../places/of-territory.js';
import type { Where } from './resource-query.js';

/** Search place of a territory, around its centre; undefined when the feed gives no centre. */
export function whereOf(territory: Territory, territories: Collection<Territory>): Where | undefined {
  const { id, name, lat, lon, parents } = territory;
  if (lat === undefined || lon === undefined) return undefined;
  const territoryIds = [...new Set([id, ...parents].flatMap(territoryId => withParents(territories, territoryId)))];
  return {
    name,
    // Computed on each access: the language of the page may change.
    get ofName() {
      return ofTerritory(territory);
    },
    territoryIds,
    lat,
    lon,
    kmTo: point => distanceKm({ lat, lon }, point),
  };
}
