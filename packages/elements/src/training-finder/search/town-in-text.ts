// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Collection, Territory } from '@orientation-widgets/feed';
import type { TrainingResults } from '@orientation-widgets/search';
import { EMPTY_QUERY } from '../query/finder-query.js';
import type { FinderQuery, VisitorPlace } from '../query/finder-query.js';
import type { FinderData } from './finder-data.js';

/** Commune named in a text, and the text without its name. */
export interface TownInText {
  readonly where: VisitorPlace & { readonly name: string };
  readonly rest: string;
}

/** Maximum number of words in the name of a commune, as typed. */
const MAX_WORDS = 6;
/** Maximum length of the text that is searched. */
const MAX_LETTERS = 200;
/** Minimum length of a name of one word: shorter names are also common words, such as Y, Eu, Rue. */
const MIN_LENGTH = 4;

function keyOf(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst(e?)\b/g, 'saint$1');
}

/** Number of a département, which may follow the name of a town. */
const DEPARTMENT = /^(?:\d\d|2[ab]|97\d)$/;

/** Words left before the name of a town: “coiffure à”. */
const DANGLING_WORDS = /(?:^|(?<!\s)\s+)(?:à|a|au|aux|sur|dans|vers|de|du|en|près|pres|le|la|les)$/i;

/** Commune named in full in a text, or by its postal code: the longest name, then the most populated; undefined when there is none. */
export function townInText(text: string, territories: Collection<Territory>): TownInText | undefined {
  const towns = new Map<string, Territory>();
  const add = (key: string, town: Territory): void => {
    if ((towns.get(key)?.population ?? -1) < (town.population ?? 0)) towns.set(key, town);
  };
  for (const town of territories) {
    if (town.kind !== 'commune') continue;
    add(keyOf(town.name), town);
    for (const code of town.postalCodes ?? []) add(code, town);
  }
  const words = text.slice(0, MAX_LETTERS).trim().split(/\s+/);
  for (let length = Math.min(MAX_WORDS, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const key = keyOf(words.slice(start, start + length).join(' '));
      const { name, lat, lon } = (key.length >= MIN_LENGTH && towns.get(key)) || {};
      if (name === undefined || lat === undefined || lon === undefined) continue;
      const before = words.slice(0, start).join(' ').replace(DANGLING_WORDS, '');
      const rest = [before, ...words.slice(start + length)].join(' ').trim();
      if (rest) return { where: { name, lat, lon }, rest };
    }
  }
  return undefined;
}

/** Whether a typed place is the town that was found, by its name or its code. An area with a name of its own does not count as the town. */
export function isNamed(place: string, name: string): boolean {
  return /^\d/.test(place) || keyOf(name).includes(place.slice(0, MIN_LENGTH));
}

/**
 * Query around the only town that an answer was narrowed to, without the name of that town in its text; undefined when there is already a
 * place.
 */
export async function aroundTown(
  query: FinderQuery,
  { places, textWithoutPlaces: text = '' }: Pick<TrainingResults, 'places' | 'textWithoutPlaces'>,
  data: FinderData,
): Promise<FinderQuery | undefined> {
  if (query.where || places.filter(name => !DEPARTMENT.test(name)).length !== 1) return undefined;
  const [town] = (await data.towns())(places.join(' '), 1);
  return town && { ...query, text, where: { ...town.where, matchedText: query.text }, radiusKm: EMPTY_QUERY.radiusKm };
}
