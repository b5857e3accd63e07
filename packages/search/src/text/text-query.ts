// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { KINDS } from './acronyms.js';
import { fold, simplify, wordsOf } from './fold.js';
import { stem } from './stem.js';
import { ARTICLES, CIRCUMSTANCES, SOFT_WORDS, STOP_WORDS } from './stop-words.js';
import type { Synonyms } from './synonyms.js';

/** A word of a query. */
export interface QueryWord {
  readonly text: string;
  /** Perhaps not finished: the visitor is still typing it. */
  readonly open: boolean;
}

/** A phrase that means what was typed, as its words. */
export interface Synonym {
  readonly words: readonly string[];
  /** Its acronym; what most people mean by it, rather than the word itself; another way to say it; or only what comes near. */
  readonly sense: 'acronym' | 'usual' | 'same' | 'near';
}

/** One or several words of a query that name one thing. */
export interface QueryGroup {
  readonly words: readonly QueryWord[];
  /** Two words that may be one ("électro mécanicien"), glued. */
  readonly glued?: QueryWord;
  /** Phrases that mean the same. */
  readonly synonyms: readonly Synonym[];
  /** Helps to rank, is not required. */
  readonly soft: boolean;
  /** Required only if some title says it with the rest. */
  readonly aside?: boolean;
}

/** Phrase of stems → what it stands for. */
export type SynonymTable = ReadonlyMap<string, readonly Synonym[]>;

const LONGEST_PHRASE = 6;
const MOST_GROUPS = 12;

/** Words that count, without stop words. */
export function contentWords(text: string): string[] {
  return wordsOf(simplify(text)).filter(word => !STOP_WORDS.has(word));
}

const SENSES: Readonly<Record<string, Synonym['sense']>> = { '=': 'usual', '~': 'near' };

/** Phrases separated by commas, « = » before what most people mean, « ~ » before what only comes near. */
export function synonymsOf(meant: string): Synonym[] {
  return meant
    .split(',')
    .map(phrase => ({ words: contentWords(phrase), sense: SENSES[phrase.trimStart().charAt(0)] ?? 'same' }))
    .filter(({ words }) => words.length > 0);
}

export function compileSynonyms(synonyms: Synonyms): SynonymTable {
  const table = new Map<string, Synonym[]>();
  const add = (typed: string, meant: readonly Synonym[]): void => {
    const key = contentWords(typed).map(stem).join(' ');
    table.set(key, [...(table.get(key) ?? []), ...meant]);
  };
  for (const [typed, meant] of Object.entries(synonyms)) add(typed, synonymsOf(meant));
  for (const [short, long] of KINDS) {
    for (const typed of new Set([long, long.replace('professionnel', 'pro')]))
      add(typed, [{ words: [fold(short)], sense: 'acronym' }]);
  }
  return table;
}

function readWords(text: string, isKnown: (word: QueryWord) => boolean): QueryWord[] {
  const simplified = simplify(text);
  const open = /[a-z0-9]$/.test(simplified);
  const words = wordsOf(simplified);
  const last = words.length - 1;
  const all = words.map((word, i) => ({ text: word, open: open && i === last }));
  // "technicien de ma": a little word at the end may be the beginning of another, maintenance.
  const content = all.filter(
    word => !STOP_WORDS.has(word.text) || (word.open && word.text.length > 1 && isKnown(word)),
  );
  // "pa", "de": alone, the beginning of some word.
  return content.length > 0 ? content : all.slice(-1);
}

/** First letters of the little words (de, le, en, au): being typed, they say nothing yet. */
const LITTLE_WORD_LETTERS = 'dlea';

function isSoft(word: QueryWord): boolean {
  if (ARTICLES.has(word.text)) return true;
  if (!SOFT_WORDS.has(word.text)) return false;
  return !(word.open && word.text.length === 1) || LITTLE_WORD_LETTERS.includes(word.text);
}

/**
 * Splits a query into groups that must each be found.
 * `isKnown` tells whether a glued pair of words is one word of the documents.
 */
export function parseQuery(text: string, synonyms: SynonymTable, isKnown: (word: QueryWord) => boolean): QueryGroup[] {
  const words = readWords(text, isKnown);
  const groups: QueryGroup[] = [];
  for (let i = 0; i < words.length && groups.length < MOST_GROUPS;) {
    const word = words[i]!;
    const phrase = longestPhrase(words, i, synonyms);
    const next = words[i + 1];
    const glued = next && { text: word.text + next.text, open: next.open };
    if (glued && glued.text.length > 5 && (!phrase || phrase.length < 3) && isKnown(glued)) {
      groups.push({ words: [word, next], glued, synonyms: phrase?.length === 2 ? phrase.synonyms : [], soft: false });
      i += 2;
    } else if (phrase) {
      groups.push({
        words: words.slice(i, i + phrase.length),
        synonyms: phrase.synonyms,
        soft: phrase.length === 1 && isSoft(word),
      });
      i += phrase.length;
    } else {
      groups.push({ words: [word], synonyms: [], soft: isSoft(word), aside: CIRCUMSTANCES.has(word.text) });
      i++;
    }
  }
  if (groups.some(group => !group.soft)) return groups;
  const longer = groups.filter(group => group.words[0]!.text.length > 1);
  return (longer.length ? longer : groups).map(group => ({ ...group, soft: false }));
}

function longestPhrase(
  words: readonly QueryWord[],
  start: number,
  table: SynonymTable,
): { length: number; synonyms: readonly Synonym[] } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length--) {
    const synonyms = table.get(
      words
        .slice(start, start + length)
        .map(word => stem(word.text))
        .join(' '),
    );
    if (synonyms) return { length, synonyms };
  }
  return undefined;
}
