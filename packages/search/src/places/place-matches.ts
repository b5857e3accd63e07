// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';
import { townStems } from '../areas/areas.js';
import { editDistance } from '../text/edit-distance.js';
import { soundsLike } from './place-key.js';
import type { PlaceKeys } from './place-key.js';

interface Name extends PlaceKeys {
  readonly name: string;
}

/** A commune with the forms of its names. */
export interface Commune extends PlaceKeys {
  readonly territory: Territory;
  readonly departmentCode: string;
  readonly department: string;
  readonly former: readonly Name[];
}

/** A commune that matches a text, and how. */
export interface Match {
  readonly commune: Commune;
  readonly formerName?: string;
  /** True when the typed text is the whole name. */
  readonly isWhole?: boolean;
  /** True when the typed text begins a later word of the name. */
  readonly isInside?: boolean;
}

/** Maximum population ratio at which a whole name still ranks before a longer name that begins with it. */
const WHOLE_NAME = 30;

/** Number of wrong letters allowed in the typed text. */
function errorsIn(typedName: string): number {
  if (typedName.length < 4) return 0;
  if (typedName.length < 7) return 1;
  return typedName.length < 12 ? 2 : 3;
}

/** Rank of a name for the typed text, 0 the best; undefined without a match. */
function rankOf({ key, bare }: PlaceKeys, typedName: string): number | undefined {
  if (key.startsWith(typedName) || bare.startsWith(typedName)) return 0;
  return key.includes(` ${typedName}`) ? 1 : undefined;
}

/** Rank of a name for a misspelt text; spaces are ignored. */
function misspeltRankOf({ key, bare }: PlaceKeys, typedName: string, errors: number): number | undefined {
  const cost = Math.min(
    editDistance(typedName, withoutSpaces(key), errors).beginning,
    bare === key ? Infinity : editDistance(typedName, withoutSpaces(bare), errors).beginning,
  );
  return cost === Infinity ? undefined : cost;
}

const withoutSpaces = (key: string): string => key.replaceAll(' ', '');

/**
 * Keeps only the communes whose whole name is the text, when there are any: "près de lens" excludes other communes with
 * that ending.
 */
export function onlyWhole(matches: readonly Match[]): readonly Match[] {
  const wholeMatches = matches.filter(({ isWhole }) => isWhole);
  return wholeMatches.length ? wholeMatches : matches;
}

/** Ranked communes, by current or former name; the best first. */
function ranked(
  communes: readonly Commune[],
  rankOf: (keys: PlaceKeys) => number | undefined,
  typedName: string,
): Match[] {
  const matches: { match: Match; rank: number; weight: number }[] = [];
  for (const commune of communes) {
    const population = 1 + (commune.territory.population ?? 0);
    const ownRank = rankOf(commune);
    if (ownRank !== undefined) {
      const isWhole = commune.key === typedName || commune.bare === typedName;
      matches.push({
        match: { commune, isWhole, isInside: ownRank >= 1 },
        rank: ownRank,
        weight: population * (isWhole ? WHOLE_NAME : 1),
      });
      continue;
    }
    for (const former of commune.former) {
      const rank = rankOf(former);
      if (rank === undefined) continue;
      const isWhole = former.key === typedName;
      matches.push({
        match: { commune, formerName: former.name, isWhole, isInside: rank >= 1 },
        rank: rank + 0.5,
        weight: isWhole ? population : 1,
      });
      break;
    }
  }
  return matches.sort((a, b) => a.rank - b.rank || b.weight - a.weight).map(({ match }) => match);
}

/** Communes with a name, or a later word of a name, that begins with the typed text. */
export function communesNamed(communes: readonly Commune[], typedName: string): Match[] {
  return ranked(communes, keys => rankOf(keys, typedName), typedName);
}

/** Communes with a name whose words the text shortens or leaves out, but for the first: "boulogne s/ mer". */
export function shortenedTo(communes: readonly Commune[], typedName: string): Match[] {
  const words = typedName.split(' ');
  return words.length < 2
    ? []
    : ranked(
        communes,
        ({ key, bare }) => (beginsWords(key, words) || beginsWords(bare, words) ? 0 : undefined),
        typedName,
      );
}

/** Whether words begin, in their order, words of a name of which the first is whole. */
function beginsWords(key: string, words: readonly string[]): boolean {
  const [first, ...laterWords] = key.split(' ');
  if (first !== words[0]) return false;
  let at = 0;
  return words.slice(1).every(word => {
    at = laterWords.findIndex((later, place) => place >= at && later.startsWith(word)) + 1;
    return at > 0;
  });
}

/** Communes whose name differs from the typed text by a few letters, or sounds the same. */
export function misspeltAs(communes: readonly Commune[], typedName: string): Match[] {
  const errors = errorsIn(typedName);
  if (!errors) return [];
  const letters = withoutSpaces(typedName);
  const close = ranked(communes, keys => misspeltRankOf(keys, letters, errors), typedName);
  return close.length ? close : ranked(communes, ({ key }) => (soundsLike(key, typedName) ? 0 : undefined), typedName);
}

/** First matches, then other matches without duplicates. */
export function merged(first: readonly Match[], second: readonly Match[]): readonly Match[] {
  const firstCommunes = new Set(first.map(({ commune }) => commune));
  return [...first, ...second.filter(({ commune }) => !firstCommunes.has(commune))];
}

/** Communes named by an adjective: "dunkerquois" → Dunkerque. */
export function ofAdjective(communes: readonly Commune[], key: string): readonly Match[] {
  const words = key.split(' ');
  const before = words.slice(0, -1).join(' ');
  for (const stem of townStems(words.at(-1) ?? '')) {
    const adjectiveMatches = communesNamed(communes, before ? `${before} ${stem}` : stem).filter(
      ({ isInside }) => !isInside,
    );
    if (adjectiveMatches.length) return adjectiveMatches;
  }
  return [];
}

/** Communes of an area that are in a list. */
export function among(communes: readonly Commune[], ofArea: readonly Commune[]): readonly Match[] {
  return ofArea.filter(commune => communes.includes(commune)).map(commune => ({ commune }));
}

/** Communes whose whole name is a part of the text, the most words first: "lille fives" → Lille. */
export function ofSomeWords(communes: readonly Commune[], typedName: string): readonly Match[] {
  const words = typedName.split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      if (part.length < 4) continue;
      const partMatches = communesNamed(communes, part).filter(({ isWhole }) => isWhole);
      if (partMatches.length) return partMatches;
    }
  }
  return [];
}
