// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Converts the places of the contract to territories of the feed.
import { readCommunes } from './communes.mjs';
import { round } from './rounding.mjs';

export const REGION = 'reg-32';
/** Territories of the places that are not a commune of the region. Any other unknown place means the whole region. */
const AREAS = {
  Aisne: 'dep-02',
  Nord: 'dep-59',
  Oise: 'dep-60',
  'Pas-de-Calais': 'dep-62',
  Somme: 'dep-80',
  Dunkerquois: 'bassin-3218',
  Cambrésis: 'bassin-3222',
  Artois: 'dep-62',
  Audomarois: 'bassin-3229',
  Calaisis: 'bassin-3228',
  'Transalley (Hainaut)': 'com-59221',
  'AFPA de Lomme (site vitrine)': 'com-59350',
  Lomme: 'com-59350',
  'Saint-Pol-sur-Mer': 'com-59183',
};

let byName;

/** Returns the communes by name; the larger of two with the same name. */
function communesByName() {
  byName ??= new Map([...readCommunes()].sort((a, b) => a.counted - b.counted).map(commune => [commune.name, commune]));
  return byName;
}

/** Returns the territories of a list of places, and a point when they are a single commune. */
export function locate(places) {
  const territoryIds = [...new Set(places.map(place => AREAS[place] ?? communeId(nameOf(place)) ?? REGION))];
  const point =
    territoryIds.length === 1 && [...communesByName().values()].find(({ code }) => `com-${code}` === territoryIds[0]);
  return {
    territoryIds: territoryIds.length > 0 ? territoryIds : [REGION],
    ...(point && { lat: round(point.lat, 3), lon: round(point.lon, 3) }),
  };
}

/** Removes the parentheses after the name of a commune: "Famars (Hainaut)" is Famars. */
function nameOf(place) {
  return place.replace(/ *\(.*\)$/, '');
}

function communeId(name) {
  const commune = communesByName().get(name);
  return commune && `com-${commune.code}`;
}
