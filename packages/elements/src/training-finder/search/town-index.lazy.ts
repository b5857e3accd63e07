// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Place, Territory } from '@orientation-widgets/feed';
import { communesWithPlaces } from '@orientation-widgets/domain/places/communes-with-places.js';
import { PlaceIndex } from '@orientation-widgets/search';
import type { PlaceSuggestion } from '@orientation-widgets/search';
import type { VisitorPlace } from '../query/finder-query.js';

/** Town to search around. */
export interface FinderTown {
  readonly where: VisitorPlace;
  /** Label of the town: “Arras (62000)”; “Lomme, Lille (59000)” when it was found by the name of a part or a former name. */
  readonly label: string;
  /** Name of the département of the town. */
  readonly department: string;
}

/** Searches towns by the beginning of their name or of their postal code, the best first. */
export type TownIndex = (typed: string, limit: number) => FinderTown[];

/** Empty when the feed has no coordinates for the town: it cannot be searched around. */
function townOf({ name, formerName, postalCode, department, lat, lon }: PlaceSuggestion): FinderTown[] {
  if (lat === null || lon === null) return [];
  const names = formerName ? `${formerName}, ${name}` : name;
  return [{ where: { name, lat, lon }, label: postalCode ? `${names} (${postalCode})` : names, department }];
}

/** Indexes towns, which can also be found by their id (`com-62041`). */
export function createTownIndex(territories: Collection<Territory>, places: Collection<Place>): TownIndex {
  const index = new PlaceIndex(communesWithPlaces(territories, places));
  return (query, limit) => {
    const { name, lat, lon } = territories.get(query) ?? {};
    return lat === undefined || lon === undefined
      ? index.suggest(query, limit).flatMap(townOf)
      : [{ where: { name, lat, lon }, label: name ?? '', department: '' }];
  };
}

/** Fetches and indexes every commune of a feed. Its own chunk is fetched when the visitor is about to name a place. */
export async function openTowns(feed: Feed, places: Collection<Place>): Promise<TownIndex> {
  return createTownIndex(await feed.collection('territories'), places);
}
