// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { slugOf } from '../html/slug.js';
import { shortTowns } from './short-towns.js';

/** Minimum number of inhabitants of a commune with a former name of one word: that of a smaller one is often a word. */
const FEWEST_PEOPLE = 3000;

/** Minimum number of letters of a former name of one word. */
const FEWEST_LETTERS = 4;

/**
 * Former names of communes and names of the communes merged into them, each with the commune of today: “annappes” for
 * Villeneuve-d’Ascq. The most inhabited commune wins; no former name is a name of another commune.
 */
export function formerTowns(territories: Iterable<Territory>): ReadonlyMap<string, Territory> {
  const all = [...territories];
  const communes = all.filter(({ kind }) => kind === 'commune');
  const currentNames = new Set([...communes.map(({ name }) => slugOf(name, Infinity)), ...shortTowns(all).keys()]);
  const towns = new Map<string, Territory>();
  for (const commune of communes.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0)))
    for (const name of commune.otherNames ?? [])
      for (const slug of spellingsOf(slugOf(name, Infinity), slugOf(commune.name, Infinity)))
        if (!currentNames.has(slug) && !towns.has(slug) && isSafe(slug, commune)) towns.set(slug, commune);
  return towns;
}

/** A former name, also without the commune of today at its end: “hellemmes-lille” gives “hellemmes”. */
function spellingsOf(formerName: string, name: string): readonly string[] {
  return formerName.endsWith(`-${name}`) ? [formerName, formerName.slice(0, -name.length - 1)] : [formerName];
}

function isSafe(slug: string, { population = 0 }: Territory): boolean {
  return slug.includes('-') || (slug.length >= FEWEST_LETTERS && population >= FEWEST_PEOPLE);
}
