// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { slugOf } from '../html/slug.js';

/** Landscape of a territory, which its drawing shows. */
export type Landscape = 'coal-basin' | 'coast' | 'countryside';

/** Names of the places of the coal basin. */
const COAL_BASIN = /^(?:lens|bethune|douai|valenciennes|bassin-minier.*)$/;

/** Endings of the names of communes by the sea. */
const BY_THE_SEA = /-(?:sur-mer|plage)$/;

/** Lowest level of the communal grid of density of a rural commune (Insee). */
const RURAL = 5;

/** Minimum share of the people of a countryside that live in a rural commune. */
const HALF = 0.5;

/** Landscape of a territory named `name`, from its communes; undefined for a town without a drawing. */
export function landscapeOf(name: string, communes: readonly Territory[]): Landscape | undefined {
  if (COAL_BASIN.test(slugOf(name))) return 'coal-basin';
  if (communes.some(commune => BY_THE_SEA.test(slugOf(commune.name)))) return 'coast';
  const peopleOf = (some: readonly Territory[]): number =>
    some.reduce((sum, { population = 0 }) => sum + population, 0);
  const rural = communes.filter(({ density = 0 }) => density >= RURAL);
  return rural.length && peopleOf(rural) >= HALF * peopleOf(communes) ? 'countryside' : undefined;
}
