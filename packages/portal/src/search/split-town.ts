// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { slugOf } from '../html/slug.js';

/** Text split into its subject and its town. */
export interface TownAndSubject {
  readonly subject: string;
  readonly town: string;
}

const MOST_WORDS = 6;
/** Minimum number of letters of a town without a place word before it: a shorter name is often another word. */
const FEWEST_LETTERS = 4;
/** Words that introduce a town. */
const BEFORE = new Set([
  'a',
  'au',
  'aux',
  'pres',
  'proche',
  'autour',
  'de',
  'du',
  'des',
  'sur',
  'vers',
  'cote',
  'chez',
  'en',
  'dans',
  'le',
  'la',
  'l',
  'les',
]);
const OF_PLACE = new Set(['a', 'au', 'aux', 'pres', 'vers']);

/**
 * Splits a text into a town and the rest: "coiffure près de Lens". Undefined when it names no town, or nothing else.
 *
 * @param towns - towns, by their names and those of their areas: unaccented words joined with hyphens.
 */
export function splitTown(text: string, towns: ReadonlyMap<string, string>): TownAndSubject | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(({ 0: word, index }) => ({
      slug: slugOf(word, Infinity).replace(/^st(e?)$/, 'saint$1'),
      ...{ from: index, to: index + word.length },
    }))
    .filter(({ slug }) => slug);
  const slugs = words.map(({ slug }) => slug);
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1)
    for (let start = words.length - length; start >= 0; start -= 1) {
      const name = slugs.slice(start, start + length).join('-');
      const town = towns.get(name);
      if (town === undefined) continue;
      if (name.length < FEWEST_LETTERS && !OF_PLACE.has(slugs[start - 1] ?? '')) continue;
      let end = start;
      while (end > 0 && BEFORE.has(slugs[end - 1] ?? '')) end -= 1;
      // As typed, apostrophes included: “garde d’enfant”.
      const before = end > 0 ? text.slice(words[0]?.from, words[end - 1]?.to) : '';
      const after = start + length < words.length ? text.slice(words[start + length]?.from, words.at(-1)?.to) : '';
      const subject = [before, after].filter(Boolean).join(' ');
      return subject ? { subject, town } : undefined;
    }
  return undefined;
}
