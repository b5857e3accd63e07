// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { KINDS } from './acronyms.js';
import { contentWords } from './content-words.js';
import { fold } from './fold.js';
import { stem } from './stem.js';
import type { Synonyms } from './synonyms.js';

/** A phrase that means what was typed, as its words. */
export interface Synonym {
  readonly words: readonly string[];
  /**
   * `acronym`: the acronym of what was typed; `usual`: what most people mean by it, rather than the word itself; `same`: another
   * way to say it; `near`: a related phrase, for when nothing else matches.
   */
  readonly sense: 'acronym' | 'usual' | 'same' | 'near';
}

/** Synonyms by phrase; a key is the stems of the phrase, separated by spaces. */
export type SynonymTable = ReadonlyMap<string, readonly Synonym[]>;

const SENSES: Readonly<Record<string, Synonym['sense']>> = { '=': 'usual', '~': 'near' };

/** Parses the right-hand side of a line of `Synonyms`: phrases separated by commas, with `=` or `~` before some. */
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
