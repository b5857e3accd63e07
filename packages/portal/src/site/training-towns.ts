// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { SiteData } from '../feed/site-data.js';

/** Commune where trainings are given; its id is its Insee code. */
export interface TrainingTown {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Training[];
}

/** Minimum number of trainings of a commune with a page. */
export const FEWEST_OF_TOWN = 3;

/** Maximum number of communes with a page. */
const MOST_TOWNS = 600;

/** Communes sorted by name: those with enough trainings for a page, and the others, each with the reason. */
export function trainingTowns(
  data: SiteData,
  trainings: readonly Training[],
): {
  readonly towns: readonly TrainingTown[];
  readonly otherTowns: readonly (TrainingTown & { readonly reason: string })[];
} {
  const trainingsByTown = new Map<string, { name: string; items: Training[] }>();
  for (const training of trainings)
    for (const { placeId } of data.sessions.get(training.id) ?? []) {
      const { communeCode: code, communeName } = (placeId === null ? undefined : data.places.get(placeId)) ?? {};
      if (!code || !communeName) continue;
      const town = trainingsByTown.get(code);
      if (!town)
        trainingsByTown.set(code, {
          name: data.territories.get(`com-${code}`)?.name ?? communeName,
          items: [training],
        });
      else if (town.items.at(-1) !== training) town.items.push(training);
    }
  const all = [...trainingsByTown]
    .map(([id, { name, items }]) => ({ id, name, items }))
    .sort((a, b) => b.items.length - a.items.length || (a.id < b.id ? -1 : 1));
  const enough = all.filter(({ items }) => items.length >= FEWEST_OF_TOWN);
  const byName = (a: TrainingTown, b: TrainingTown): number => a.name.localeCompare(b.name, 'fr');
  return {
    towns: enough.slice(0, MOST_TOWNS).sort(byName),
    otherTowns: [
      ...enough
        .slice(MOST_TOWNS)
        .map(town => ({ ...town, reason: `au-delà des ${MOST_TOWNS} communes qui en ont le plus` })),
      ...all
        .slice(enough.length)
        .map(town => ({ ...town, reason: `moins de ${FEWEST_OF_TOWN} formations : pas de page de la commune` })),
    ],
  };
}
