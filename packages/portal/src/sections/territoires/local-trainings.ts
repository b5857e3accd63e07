// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { ProviderOffer } from '../../site/provider-offers.js';
import type { Site } from '../../site/site.js';

/** Trainings that are given in a territory. */
export interface LocalTrainings {
  readonly list: readonly Training[];
  /** Communes where they are given, those with the most trainings first. */
  readonly towns: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  /** Establishments that teach there, those with the most trainings first. */
  readonly providers: readonly LocalProvider[];
  readonly sources: readonly string[];
}

/** Establishment that teaches in a territory. */
export interface LocalProvider {
  readonly offer: ProviderOffer;
  /** First commune of the territory where it teaches. */
  readonly town: string;
  /** Number of its trainings in the territory. */
  readonly count: number;
}

/** Finds the trainings with a session at a place of a territory. */
export function localTrainings(site: Site, territoryId: string): LocalTrainings {
  const sources = new Set<string>();
  const towns = new Map<string, { readonly name: string; readonly ids: Set<string> }>();
  const schools = new Map<string, { readonly town: string; readonly ids: Set<string> }>();
  const list = site.contents.trainings.filter(({ id }) => {
    let isHere = false;
    for (const { placeId, providerId, sourceId } of site.data.sessions.get(id) ?? []) {
      const place = placeId === null ? undefined : site.data.places.get(placeId);
      if (!place?.communeCode || !site.chainOf(`com-${place.communeCode}`).includes(territoryId)) continue;
      isHere = true;
      sources.add(sourceId);
      const town = towns.get(place.communeCode) ?? { name: place.communeName, ids: new Set() };
      towns.set(place.communeCode, town);
      town.ids.add(id);
      if (!providerId) continue;
      const school = schools.get(providerId) ?? { town: place.communeName, ids: new Set() };
      schools.set(providerId, school);
      school.ids.add(id);
    }
    return isHere;
  });
  return {
    list,
    towns: [...towns]
      .map(([code, { name, ids }]) => ({ code, name, count: ids.size }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr')),
    providers: site.contents.providers
      .flatMap(offer => {
        const school = schools.get(offer.id);
        return school ? [{ offer, town: school.town, count: school.ids.size }] : [];
      })
      .sort((a, b) => b.count - a.count),
    sources: [...sources],
  };
}
