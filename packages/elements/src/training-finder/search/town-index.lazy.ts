// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Place, Territory } from '@orientation-widgets/feed';
import { communesWithPlaces } from '@orientation-widgets/domain/places/communes-with-places.js';
import { createPlaceIndex } from '@orientation-widgets/search';
import type { PlaceSuggestion } from '@orientation-widgets/search';
import type { VisitorPlace } from '../query/finder-query.js';

/** A town to search around. */
export interface FinderTown {
  readonly where: VisitorPlace;
  /** “Arras (62000)”; “Lomme, Lille (59000)” when it was found by the name of a part or a former name. */
  readonly label: string;
  /** Name of its département. */
  readonly department: string;
}

/** Towns by the beginning of their name or of their postal code, the best first. */
export type TownIndex = (typed: string, limit: number) => FinderTown[];

/** Nothing when the feed does not say where it is: one cannot search around it. */
function townOf({ name, formerName, postalCode, department, lat, lon }: PlaceSuggestion): FinderTown[] {
  if (lat === null || lon === null) return [];
  const names = formerName ? `${formerName}, ${name}` : name;
  return [{ where: { name, lat, lon }, label: postalCode ? `${names} (${postalCode})` : names, department }];
}

/** Indexes towns, found by their id (`com-62041`) too. */
export function createTownIndex(territories: Collection<Territory>, places: Collection<Place>): TownIndex {
  const index = createPlaceIndex(communesWithPlaces(territories, places));
  return (query, limit) => {
    const { name, lat, lon } = territories.get(query) ?? {};
    return lat === undefined || lon === undefined
      ? index.suggest(query, limit).flatMap(townOf)
      : [{ where: { name, lat, lon }, label: name ?? '', department: '' }];
  };
}

/** Fetches every commune of a feed and indexes them. In a chunk of its own: for someone who is about to say where. */
export async function openTowns(feed: Feed, places: Collection<Place>): Promise<TownIndex> {
  return createTownIndex(await feed.collection('territories'), places);
}
