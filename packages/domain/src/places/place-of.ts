// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { PlaceIndex } from '@orientation-widgets/search';
import type { Point } from '@orientation-widgets/search';
import { communesWithPlaces } from './communes-with-places.js';

/** A place and its name. */
export interface NamedPoint extends Point {
  readonly name: string;
}

/** Point of `com-59350`, `59000` or “Lille”; undefined when the feed does not have it. Rejects with a FeedError. */
export async function placeOf(feed: Feed, text: string): Promise<NamedPoint | undefined> {
  const [territories, places] = await Promise.all([feed.collection('territories'), feed.collection('places')]);
  const territory = territories.get(text);
  const { name, lat, lon } =
    territory?.lat === undefined
      ? (new PlaceIndex(communesWithPlaces(territories, places)).suggest(territory?.name ?? text, 1)[0] ?? {})
      : territory;
  return name === undefined || lat == null || lon == null ? undefined : { name, lat, lon };
}
