// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';

/** Levels that share a page when they have one name, starting with the level that gives the page its address. */
const LEVELS: readonly Territory['kind'][] = ['region', 'department', 'bassin', 'employment-zone'];

/** Territories grouped by name: the bassin and the employment zone of Calais are one place for the public. */
export interface TerritoryPlaces {
  /** One territory for each place: the one whose name gives the page its address. */
  readonly list: readonly Territory[];
  /** The other territories. */
  readonly otherTerritories: readonly Territory[];
  /** Id of the territory whose page covers another one. */
  readonly pageOf: ReadonlyMap<string, string>;
}

export function territoryPlaces(territories: readonly Territory[]): TerritoryPlaces {
  const owners = new Map<string, Territory>();
  for (const kind of LEVELS)
    for (const territory of territories)
      if (territory.kind === kind && !owners.has(territory.name)) owners.set(territory.name, territory);
  const pageOf = new Map<string, string>();
  for (const { id, kind, name } of territories) {
    const owner = LEVELS.includes(kind) ? owners.get(name) : undefined;
    if (owner && owner.id !== id) pageOf.set(id, owner.id);
  }
  return {
    list: territories.filter(({ id }) => !pageOf.has(id)),
    otherTerritories: territories.filter(({ id }) => pageOf.has(id)),
    pageOf,
  };
}
