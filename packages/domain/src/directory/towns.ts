// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Resource, Territory } from '@orientation-widgets/feed';
import { PlaceIndex } from '@orientation-widgets/search';
import type { PlaceSuggestion } from '@orientation-widgets/search';
import { whereOf } from './where-of.js';
import { whereAmong } from './where-within.js';
import type { Where } from './resource-query.js';

/** A town to search around. */
export interface Town {
  readonly where: Where;
  /** Name and postal code: “Fourmies (59610)”. */
  readonly label: string;
  /** Name of its département. */
  readonly department: string;
}

/** Towns by the beginning of their name or of their postal code, the best first. */
export type Towns = (typed: string, limit: number) => Town[];

type Suggested = Pick<PlaceSuggestion, 'id' | 'name' | 'postalCode' | 'department'>;

/** Towns of a feed, also found by their id (`com-59249`), and those of the addresses of the directory. */
export function createTowns(territories: Collection<Territory>, resources: Iterable<Resource>): Towns {
  const communes = new Map<string, Territory>();
  for (const { address, lat, lon } of resources) {
    const { communeCode: code, communeName: name, postalCode } = address ?? {};
    if (!code || !name || lat === undefined || lon === undefined || territories.get(`com-${code}`)) continue;
    const parents = [`dep-${code.slice(0, code.startsWith('97') ? 3 : 2)}`];
    const id = `com-${code}`;
    communes.set(id, {
      id,
      kind: 'commune',
      code,
      name,
      parents,
      lat,
      lon,
      ...(postalCode && { postalCodes: [postalCode] }),
    });
  }
  const index = new PlaceIndex([...territories, ...communes.values()]);
  const townOf = ({ id, name, postalCode, department }: Suggested): Town[] => {
    const town = communes.get(id) ?? territories.get(id);
    const where = town && (whereOf(town, territories) ?? whereAmong(town, territories));
    return where ? [{ where, label: postalCode ? `${name} (${postalCode})` : name, department }] : [];
  };
  return (query, limit) => {
    const territory = territories.get(query);
    const towns = territory ? townOf({ ...territory, postalCode: '', department: '' }) : [];
    // A zone with neither centre nor communes is named after a town.
    return towns.length ? towns : index.suggest(territory?.name ?? query, limit).flatMap(townOf);
  };
}

/** Fetches the communes of a feed and indexes them, when the visitor is about to enter a place. */
export async function openTowns(feed: Feed, resources: Iterable<Resource>): Promise<Towns> {
  return createTowns(await feed.collection('territories'), resources);
}
