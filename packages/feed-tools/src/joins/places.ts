// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Territory } from '@orientation-widgets/feed';
import type { MemorySet } from '../store/record-set.js';
import { CommuneIndex } from '../geo/commune-index.js';
import type { JoinTables } from '../tables/join-tables.js';

/** Number of places, by precision of their coordinates. */
export interface PlaceLinks {
  exact: number;
  /** Placed at the centre of their commune. */
  commune: number;
  none: number;
}

/**
 * Places without coordinates are located at the centre of their commune, and `precision` records it. A place known only
 * by its département and the name of its commune gets its Insee code.
 */
export function locatePlaces(
  places: MemorySet<Place>,
  territories: Iterable<Territory>,
  { currentCommune, departmentOfPlace }: Pick<JoinTables, 'currentCommune' | 'departmentOfPlace'>,
): PlaceLinks {
  const links: PlaceLinks = { exact: 0, commune: 0, none: 0 };
  const index = new CommuneIndex(territories, currentCommune);
  for (const rawPlace of places) {
    const department = departmentOfPlace.get(rawPlace.id);
    const namedCommune = department === undefined ? undefined : index.communeOf(department, rawPlace.communeName);
    const place = namedCommune ? { ...rawPlace, communeCode: namedCommune.code } : rawPlace;
    if (namedCommune) places.set(place.id, place);
    const commune = place.precision === 'none' ? index.find(place) : undefined;
    if (commune?.lat === undefined || commune.lon === undefined) {
      links[place.precision]++;
      continue;
    }
    links.commune++;
    places.set(place.id, { ...place, lat: commune.lat, lon: commune.lon, precision: 'commune' });
  }
  return links;
}
