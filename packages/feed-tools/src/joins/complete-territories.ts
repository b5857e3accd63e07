// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { knownTerritory } from '../geo/territory-scope.js';
import type { FeedStore } from '../store/feed-store.js';

/**
 * Adds the territories that records name and no source describes: country, régions and départements from the code
 * officiel géographique, bassins from the recruitment plans. Returns the ids that remain unknown.
 */
export function completeTerritories(
  store: FeedStore,
  territory: string,
  bassins: ReadonlyMap<string, Territory>,
): string[] {
  const territories = store.inMemory('territories');
  const requiredIds = new Set([territory, ...store.namedTerritories]);
  for (const { parents } of territories) for (const parent of parents) requiredIds.add(parent);
  const unknown: string[] = [];
  for (const id of requiredIds) {
    if (territories.has(id)) continue;
    const territoryRecord = bassins.get(id) ?? knownTerritory(id);
    if (!territoryRecord) unknown.push(id);
    else {
      territories.add(id, territoryRecord);
      for (const parent of territoryRecord.parents) requiredIds.add(parent);
    }
  }
  return unknown.sort();
}
