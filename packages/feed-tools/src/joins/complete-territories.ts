// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { bassinSpelling } from '../geo/bassin-names.js';
import { knownTerritory } from '../geo/territory-scope.js';
import type { FeedStore } from '../store/feed-store.js';
import { nameKey } from '../text/names.js';

/**
 * Adds the territories that records reference and that no source describes: country, régions and départements from the
 * code officiel géographique, bassins from the recruitment plans. Returns the ids that remain unknown.
 */
export function completeTerritories(
  store: FeedStore,
  territory: string,
  bassins: ReadonlyMap<string, Territory>,
): string[] {
  const territories = store.inMemory('territories');
  const requiredIds = new Set([territory, ...store.namedTerritories]);
  for (const { parents } of territories) for (const parent of parents) requiredIds.add(parent);
  const spellings = townSpellings(territories);
  const unknown: string[] = [];
  for (const id of requiredIds) {
    if (territories.has(id)) continue;
    const bassin = bassins.get(id);
    const territoryRecord = bassin
      ? { ...bassin, name: spellings.get(nameKey(bassin.name)) ?? bassinSpelling(bassin.name) ?? bassin.name }
      : knownTerritory(id);
    if (!territoryRecord) unknown.push(id);
    else {
      territories.add(id, territoryRecord);
      for (const parent of territoryRecord.parents) requiredIds.add(parent);
    }
  }
  return unknown.sort();
}

/**
 * Returns the names of communes by their key, to restore the spelling of a survey in capitals; undefined for a key that
 * communes with different accents share.
 */
function townSpellings(territories: Iterable<Territory>): ReadonlyMap<string, string | undefined> {
  const spellings = new Map<string, string | undefined>();
  for (const { kind, name } of territories) {
    if (kind !== 'commune') continue;
    const key = nameKey(name);
    spellings.set(key, spellings.has(key) && spellings.get(key) !== name ? undefined : name);
  }
  return spellings;
}
