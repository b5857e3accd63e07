// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';

/**
 * Areas that the communes of a feed name, sorted, each with the commune that answers for it: the one nearest to the
 * others, then the most inhabited.
 */
export function areaTowns(territories: Iterable<Territory>): readonly (readonly [area: string, town: string])[] {
  const communesByArea = new Map<string, Territory[]>();
  for (const territory of territories)
    for (const area of territory.kind === 'commune' ? (territory.areas ?? []) : [])
      communesByArea.set(area, [...(communesByArea.get(area) ?? []), territory]);
  return [...communesByArea]
    .map(([area, communes]) => [area, centralOf(communes)] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'fr'));
}

function centralOf(communes: readonly Territory[]): string {
  const measured = communes.map(commune => ({
    name: commune.name,
    people: commune.population ?? 0,
    km: communes.reduce((sum, other) => sum + kmBetween(commune, other), 0),
  }));
  measured.sort((a, b) => Math.round(a.km) - Math.round(b.km) || b.people - a.people);
  return measured[0]?.name ?? '';
}

/** Distance of two communes; 0 without the position of both. */
function kmBetween(a: Territory, b: Territory): number {
  return a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined
    ? 0
    : distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}
