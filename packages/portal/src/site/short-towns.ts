// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { slugOf } from '../html/slug.js';

/** Minimum number of inhabitants of a commune known by its short name: that of a smaller one is often a common word. */
const FEWEST_PEOPLE = 3000;

/** Minimum number of letters of a short name. */
const FEWEST_LETTERS = 5;
const ARTICLES = new Set(['le', 'la', 'les', 'l']);
/** Words that begin the names of many communes: the next word belongs to the short name. */
const SHARED_BEGINNING =
  /^(?:saint(?:es?)?|grande?|petite?|haute?|vieux|vieille|neuve?|belle|beau|chateau|ville|mont|pont)$/;

/** First words of a name, without its article; empty when they are the whole name or too short. */
function shortName(name: string): string {
  const words = slugOf(name, Infinity).split('-');
  const rest = ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
  const short = rest.slice(0, SHARED_BEGINNING.test(rest[0] ?? '') ? 2 : 1).join('-');
  return short.length < FEWEST_LETTERS || short === words.join('-') ? '' : short;
}

/**
 * Short names of communes, each with its commune: “touquet” for Le Touquet-Paris-Plage. The most inhabited commune wins;
 * no short name is that of another commune.
 */
export function shortTowns(territories: Iterable<Territory>): ReadonlyMap<string, Territory> {
  const communes = [...territories].filter(({ kind }) => kind === 'commune');
  const wholeNames = new Set(communes.map(({ name }) => slugOf(name, Infinity)));
  const towns = new Map<string, Territory>();
  for (const commune of communes.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))) {
    if ((commune.population ?? 0) < FEWEST_PEOPLE) break;
    const short = shortName(commune.name);
    if (short && !wholeNames.has(short) && !towns.has(short)) towns.set(short, commune);
  }
  return towns;
}
