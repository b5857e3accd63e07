// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { KINDS } from './acronyms.js';
import { contentWords } from './content-words.js';
import { fold } from './fold.js';
import { stem } from './stem.js';
import type { Synonyms } from './synonyms.js';

/** Phrase with the meaning of the typed words, split into words. */
export interface Synonym {
  readonly words: readonly string[];
  /**
   * `acronym`: acronym of the typed words; `usual`: most common meaning, rather than the word itself; `same`: another
   * wording; `near`: related phrase, used when nothing else matches.
   */
  readonly sense: 'acronym' | 'usual' | 'same' | 'near';
}

/** Synonyms by phrase; a key is the stems of the phrase, separated by spaces. */
export type SynonymTable = ReadonlyMap<string, readonly Synonym[]>;

const SENSES: Readonly<Record<string, Synonym['sense']>> = { '=': 'usual', '~': 'near' };

/**
 * Parses the right-hand side of a line of `Synonyms`: phrases separated by commas, some with `=` or `~` before them.
 */
export function parseSynonyms(phrases: string): Synonym[] {
  return phrases
    .split(',')
    .map(phrase => ({ words: contentWords(phrase), sense: SENSES[phrase.trimStart().charAt(0)] ?? 'same' }))
    .filter(({ words }) => words.length > 0);
}

/** The table of some synonyms and of the kinds of certification. */
export function compileSynonyms(synonyms: Synonyms): SynonymTable {
  const table = new Map<string, Synonym[]>();
  const add = (typedText: string, meanings: readonly Synonym[]): void => {
    const key = contentWords(typedText).map(stem).join(' ');
    table.set(key, [...(table.get(key) ?? []), ...meanings]);
  };
  for (const [typedText, phrases] of Object.entries(synonyms)) add(typedText, parseSynonyms(phrases));
  for (const [short, long] of KINDS) {
    for (const typedText of new Set([long, long.replace('professionnel', 'pro')]))
      add(typedText, [{ words: [fold(short)], sense: 'acronym' }]);
  }
  return table;
}
