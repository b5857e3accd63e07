// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Place, Territory } from '@orientation-widgets/feed';

/** Territories of a feed and, when it has no commune, the communes with a place of training. */
export function communesWithPlaces(territories: Collection<Territory>, places: Collection<Place>): Iterable<Territory> {
  if (territories.column('kind').values.includes('commune')) return territories;
  const communes = new Map<string, Territory>();
  for (const { communeCode, communeName, postalCode, lat, lon } of places) {
    const key = communeCode || communeName;
    const postalCodes = [...new Set([...(communes.get(key)?.postalCodes ?? []), ...(postalCode ? [postalCode] : [])])];
    if (lat === null || lon === null || !communeName) continue;
    const parents = communeCode ? [`dep-${communeCode.slice(0, communeCode.startsWith('97') ? 3 : 2)}`] : [];
    communes.set(key, {
      id: `com-${communeCode}`,
      kind: 'commune',
      code: communeCode,
      name: communeName,
      parents,
      lat,
      lon,
      postalCodes,
    });
  }
  return [...territories, ...communes.values()];
}
