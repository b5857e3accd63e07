// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Bounds } from '../../../map/map-view.js';
import type { FinderData } from '../../search/finder-data.js';
import type { MapExtent, PlaceOf } from './training-places.js';

/** How far around the land a place may stand, in units of the flat world: some twenty kilometres. */
const MARGIN = 50;

/** What the feed knows of where places may be: a place far from the land is a mistake, or another region's. */
export function mapExtentOf({ territories }: FinderData, land: Bounds | undefined): MapExtent {
  return {
    isShown: ({ x, y }) =>
      !land ||
      (x >= land.left - MARGIN && x <= land.right + MARGIN && y >= land.top - MARGIN && y <= land.bottom + MARGIN),
    populationOf: code => territories.get(`com-${code}`)?.population ?? 0,
  };
}

/** Reads the places of sessions in the feed's own columns: no record is made, however many sessions there are. */
export async function localPlaces({ feed }: FinderData): Promise<PlaceOf> {
  const [sessions, places] = await Promise.all([feed.collection('sessions'), feed.collection('places')]);
  const { values, codes } = sessions.column('placeId');
  const known = values.map(id => (id ? places.get(id) : undefined));
  return id => known[codes[sessions.indexOf(id)] ?? -1];
}
