// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { CIRCUMSTANCE_WORDS } from './circumstances.js';
import { simplify, wordsOf } from './fold.js';
import { stem } from './stem.js';
import { ARTICLES, GRAMMAR_WORDS, KIND_WORDS, OPTIONAL_WORDS, REFUSALS, STOP_WORDS } from './stop-words.js';
import type { Synonym, SynonymTable } from './synonym-table.js';

/** A word of a query. */
export interface QueryWord {
  readonly text: string;
  /** True for a last word that the visitor may still be typing. */
  readonly unfinished: boolean;
  /** True for a word that is optional elsewhere, after an article: "ingénieur du son". */
  readonly isNoun?: boolean;
}

/** Words of a query that form one notion. */
export interface QueryGroup {
  readonly words: readonly QueryWord[];
  /** Two words joined without their space, when they may be one ("électro mécanicien"). */
  readonly compound?: QueryWord;
  /** Phrases that mean the same. */
  readonly synonyms: readonly Synonym[];
  /** Helps to rank, but is not required. */
  readonly optional: boolean;
  /** Follows the name of a kind of certification: two letters are the initials of its subject more often than the beginning of a word. */
  readonly isAfterKind?: boolean;
  /** A word of grammar: never corrected, nor the beginning of another word. */
  readonly isGrammar?: boolean;
  /** Required only when some title has it with the rest of the query. */
  readonly droppable?: boolean;
}

const MAX_PHRASE_WORDS = 6;
const MAX_GROUPS = 12;

function readWords(text: string, isKnown: (word: QueryWord) => boolean): QueryWord[] {
  const simplified = simplify(text);
  const unfinished = /[a-z0-9]$/.test(simplified);
  const words = wordsOf(simplified);
  const last = words.length - 1;
  const all = words.map((word, i): QueryWord => ({
    text: word,
    unfinished: unfinished && i === last,
    ...(POSSESSIVE.test(word) && ARTICLE_OF_NOUN.test(words[i - 1] ?? '') && { isNoun: true }),
  }));
  // "technicien de ma": a stop word at the end may be the beginning of another word, maintenance.
  const content = all.filter(
    word => !STOP_WORDS.has(word.text) || (word.unfinished && word.text.length > 1 && isKnown(word)),
  );
  // "pa", "de": a stop word alone is the beginning of another word.
  return content.length > 0 ? content : all.slice(-1);
}

/** A possessive that is a noun too, and the articles that it only follows as a noun. */
const POSSESSIVE = /^son$/;
const ARTICLE_OF_NOUN = /^(?:du|le|au|un)$/;

/**
 * First letters of the most common stop words (de, le, en, au): alone at the end of a query, they have no meaning yet.
 */
const STOP_WORD_LETTERS = 'dlea';

function isOptional(word: QueryWord): boolean {
  if (ARTICLES.has(word.text)) return true;
  if (word.isNoun || !OPTIONAL_WORDS.has(word.text)) return false;
  return !(word.unfinished && word.text.length === 1) || STOP_WORD_LETTERS.includes(word.text);
}

/**
 * Splits a query into groups, which a document must all match unless they are optional or droppable.
 *
 * @param isKnown - whether a word, or the beginning of one, is in the documents.
 */
export function parseTextQuery(
  text: string,
  synonyms: SynonymTable,
  isKnown: (word: QueryWord) => boolean,
): QueryGroup[] {
  const words = readWords(text, isKnown);
  const groups: QueryGroup[] = [];
  for (let i = 0; i < words.length && groups.length < MAX_GROUPS;) {
    const word = words[i]!;
    const phrase = longestPhrase(words, i, synonyms);
    const next = words[i + 1];
    const compound = next && { text: word.text + next.text, unfinished: next.unfinished };
    if (compound && compound.text.length > 5 && (!phrase || phrase.length < 3) && isKnown(compound)) {
      const synonyms = phrase?.length === 2 ? phrase.synonyms : [];
      groups.push({ words: [word, next], compound, synonyms, optional: false });
      i += 2;
    } else if (phrase) {
      groups.push({
        words: words.slice(i, i + phrase.length),
        synonyms: phrase.synonyms,
        optional: phrase.length === 1 && isOptional(word),
      });
      i += phrase.length;
    } else {
      groups.push({
        words: [word],
        synonyms: [],
        optional: isOptional(word),
        droppable: CIRCUMSTANCE_WORDS.has(word.text),
        isGrammar: !word.unfinished && GRAMMAR_WORDS.has(word.text),
        isAfterKind: KIND_WORDS.has(words[i - 1]?.text ?? ''),
      });
      i++;
    }
  }
  if (groups.some(group => !group.optional)) return groups;
  const longer = groups.filter(({ words: [word] }) => word!.text.length > 1 && !REFUSALS.has(word!.text));
  return (longer.length ? longer : groups).map(group => ({ ...group, optional: false }));
}

function longestPhrase(
  words: readonly QueryWord[],
  start: number,
  table: SynonymTable,
): { length: number; synonyms: readonly Synonym[] } | undefined {
  for (let length = Math.min(MAX_PHRASE_WORDS, words.length - start); length > 0; length--) {
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
