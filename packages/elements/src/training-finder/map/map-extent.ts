// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { isNearLand } from '../../map/land.js';
import type { Bounds } from '../../map/map-view.js';
import type { FinderData } from '../search/finder-data.js';
import type { MapExtent, PlaceOf } from './training-places.js';

/** Area of the map, from the data of the feed. */
export function mapExtentOf({ territories }: FinderData, land: Bounds | undefined): MapExtent {
  return {
    isShown: spot => isNearLand(spot, land),
    populationOf: code => territories.get(`com-${code}`)?.population ?? 0,
  };
}

/** Reads the places of sessions in the feed's own columns, without making a record for each session. */
export async function localPlaces({ feed }: FinderData): Promise<PlaceOf> {
  const [sessions, places] = await Promise.all([feed.collection('sessions'), feed.collection('places')]);
  const { values, codes } = sessions.column('placeId');
  const knownPlaces = values.map(id => (id ? places.get(id) : undefined));
  return id => knownPlaces[codes[sessions.indexOf(id)] ?? -1];
}
