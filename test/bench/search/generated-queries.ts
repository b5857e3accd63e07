// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Queries generated from titles, with their expected matches: the same seed gives the same queries, another seed new
// ones.
import { randomFrom } from '../../support/random.js';
import { answers, readTitle } from './relevance.js';

export interface GeneratedQuery {
  readonly kind: string;
  readonly text: string;
  /** Numbers of the titles that contain all the words of the query. */
  readonly desired: ReadonlySet<number>;
  /** Numbers of the acceptable titles, which may have the words in another form; the same as `desired` when absent. */
  readonly fitting?: ReadonlySet<number>;
}

const STOP = new Set(
  'de du des la le les l d et en au aux a à un une pour par sur dans option mention n s c'.split(' '),
);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const KEYBOARD = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/teur$/, 'trice'],
  [/eur$/, 'euse'],
  [/ier$/, 'iere'],
  [/ien$/, 'ienne'],
  [/ant$/, 'ante'],
  [/el$/, 'elle'],
  [/al$/, 'ale'],
];

function plainWords(title: string): string[] {
  return (
    title
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .match(/[a-z0-9]+/g) ?? []
  );
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/(?:es|e|s)$/, '') : word);

export function generateQueries(titles: readonly string[], perKind: number, seed: number): GeneratedQuery[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const words = titles.map(plainWords);
  const sets = words.map(list => new Set(list.map(singular)));
  const parsed = words.map(readTitle);

  const error = (word: string): string => {
    const at = Math.floor(random() * word.length);
    switch (Math.floor(random() * 4)) {
      case 0:
        return word.slice(0, at) + word.slice(at + 1);
      case 1:
        return word.slice(0, at) + (random() < 0.5 ? word[at]! : pick([...LETTERS])) + word.slice(at);
      case 2: {
        const row = KEYBOARD.find(keys => keys.includes(word[at]!)) ?? LETTERS;
        return word.slice(0, at) + row[Math.min(row.length - 1, row.indexOf(word[at]!) + 1)]! + word.slice(at + 1);
      }
      default:
        return at + 1 < word.length
          ? word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
          : word.slice(0, -1);
    }
  };
  const longest = (list: readonly string[]): number =>
    list.reduce((best, word, i) => (word.length > list[best]!.length ? i : best), 0);
  const withError = (list: readonly string[]): string[] => {
    const at = longest(list);
    return list.map((word, i) => (i === at ? error(word) : word));
  };
  const cut = (word: string): string =>
    word.slice(0, Math.max(Math.min(4, word.length), Math.ceil(word.length * (0.45 + random() * 0.4))));

  const kinds: Record<string, (chosen: string[]) => string[] | undefined> = {
    plain: someWords => someWords,
    shuffled: selectedIds => (selectedIds.length > 1 ? [...selectedIds].reverse() : undefined),
    prefix: selectedIds => [...selectedIds.slice(0, -1), cut(selectedIds.at(-1)!)],
    typo1: someWords => (someWords.some(word => word.length > 4) ? withError(someWords) : undefined),
    typo2: someWords => (someWords.some(word => word.length > 6) ? withError(withError(someWords)) : undefined),
    'typo-prefix': someWords => {
      const last = someWords.at(-1)!;
      return last.length > 7
        ? [...someWords.slice(0, -1), error(last.slice(0, Math.max(6, Math.ceil(last.length * 0.7))))]
        : undefined;
    },
    feminine: someWords => {
      const turned = someWords.map(word =>
        FEMININE.reduce((text, [ending, other]) => (text === word ? text.replace(ending, other) : text), word),
      );
      return turned.some((word, i) => word !== someWords[i]) ? turned : undefined;
    },
    plural: someWords =>
      someWords.some(word => /[a-rt-wyz]$/.test(word) && word.length > 4)
        ? someWords.map(word => (word.length > 4 && /[a-rt-wyz]$/.test(word) ? `${word}s` : word))
        : undefined,
  };

  const queries: GeneratedQuery[] = [];
  for (const [kind, change] of Object.entries(kinds)) {
    for (let tries = 0, made = 0; made < perKind && tries < perKind * 200; tries++) {
      const content = pick(words).filter(word => !STOP.has(word) && word.length > 2 && !/^\d/.test(word));
      if (content.length === 0) continue;
      const start = Math.floor(random() * content.length);
      const chosenWords = content.slice(start, start + 1 + Math.floor(random() * 3));
      if (!chosenWords.some(word => word.length > 4)) continue;
      const typedText = change(chosenWords);
      if (!typedText) continue;
      const keys = chosenWords.map(singular);
      const expected = new Set<number>();
      sets.forEach((set, i) => {
        if (keys.every(key => set.has(key))) expected.add(i);
      });
      if (expected.size === 0 || expected.size > 60) continue;
      const fits = answers(chosenWords, kind === 'prefix' ? typedText.at(-1) : undefined);
      queries.push({
        kind,
        text: typedText.join(' '),
        desired: expected,
        fitting: new Set([...expected, ...parsed.flatMap((title, i) => (fits(title) ? [i] : []))]),
      });
      made++;
    }
  }
  return queries;
}
