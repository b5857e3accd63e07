// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foreignNames, toFrenchName } from './foreign-names.js';
import { contentWords } from '../text/content-words.js';
import type { CooperativeTask } from '../cooperative-task.js';
import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { OPTIONAL_WORDS } from '../text/stop-words.js';
import { FIELD, PENALTY, Vocabulary } from '../text/vocabulary.js';
import { SYNONYMS } from '../text/synonyms.js';

/** Another wording of the typed text. */
export interface Reading {
  /** Phrases of titles, the best first. */
  readonly phrases: readonly string[];
  /** Words that were left aside; empty when the wording has the exact meaning. */
  readonly aside: readonly string[];
  /** Whether only one word is known: the other words may be the subject. */
  readonly isOneWord: boolean;
}

/** The stem of a word, and of any form of a verb: "sauver", "sauve", "sauvent". */
function keyOf(word: string): string {
  return stem(word).replace(/(?<=.{4})(?:(?<!i)er|ent|ez)$/, '');
}

type Sayings = ReadonlyMap<string, readonly string[]>;

interface PhraseMatch {
  readonly phrases: readonly string[];
  /** Stems of the saying. */
  readonly used: readonly string[];
}

/** Minimum length of a word that is matched with a similar word of a saying, and maximum number of edits. */
const MISSPELT = { minLength: 5, maxEdits: 1 };
/** Words that the search already replaces by words of titles, as a line of sayings. */
const SPOKEN = `${Object.keys(SYNONYMS).join(' ')}:`;
const WORD = /[\p{L}\p{M}]+/gu;
/** Most words of a saying. */
const MAX_WORDS = 6;
/** Words that add nothing to a known trade. */
const FRAME = new Set(
  contentWords(
    'formation métier boulot job bosser taffer travail travailler aimer adorer passion rêver apprendre devenir faire être aller vouloir vivre gagner vie bien bon bonne beau petit grand ' +
      'nouveau neuf vieux jeune personne gens monde chose truc domaine secteur milieu ancien ancienne client professionnel pro ' +
      'passer obtenir avoir renouveler carte permis année mois jour nuit soir temps partiel plein rémunéré payé gratuit niveau',
  ).map(keyOf),
);

/** Words that may separate those of a saying. */
const EMPTY = new Set(
  contentWords(
    'a d l c y gens personne petit grand beau nouveau vieux jeune bon bien aussi plus tout très vraiment',
  ).map(keyOf),
);

/** Lines read between two pauses. */
const LINES_PER_STEP = 64;

function* read(lines: string): CooperativeTask<Sayings> {
  const sayings = new Map<string, readonly string[]>();
  let count = 0;
  for (const line of lines.trim().split('\n')) {
    if (++count % LINES_PER_STEP === 0) yield;
    const [typedWords = '', phrases = ''] = line.split(': ');
    for (const text of typedWords.split(', '))
      sayings.set(contentWords(text).map(keyOf).join(' '), phrases.split(', '));
  }
  return sayings;
}

/** Builds the vocabulary of the sayings of some tables. */
function* vocabularyOf(lines: readonly string[]): CooperativeTask<Vocabulary> {
  const vocabulary = new Vocabulary();
  let count = 0;
  for (const line of lines.join('\n').trim().split('\n')) {
    if (++count % LINES_PER_STEP === 0) yield;
    for (const word of contentWords(line.slice(0, line.indexOf(':')))) vocabulary.add(word, 0, FIELD.title);
  }
  yield* vocabulary.freeze();
  return vocabulary;
}

/**
 * Translates everyday words into words of titles: tasks, objects, slang, software, former diplomas, other languages.
 */
export class Lexicon {
  /** Tables of sayings; at equal length, an earlier table takes precedence. */
  readonly #tables: readonly Sayings[];
  readonly #words: Vocabulary;

  private constructor(tables: readonly Sayings[], words: Vocabulary) {
    this.#tables = tables;
    this.#words = words;
  }

  /**
   * Reads tables; pauses between batches.
   *
   * @param tables - lines of sayings: see `DEEDS`.
   */
  static *build(tables: readonly string[]): CooperativeTask<Lexicon> {
    foreignNames();
    yield;
    const sayings: Sayings[] = [];
    for (const table of tables) sayings.push(yield* read(table));
    return new Lexicon(sayings, yield* vocabularyOf([...tables, SPOKEN]));
  }

  /**
   * Replaces each unknown word of a text with a similar word of the sayings; undefined when there is none.
   *
   * @param isKnown - whether a word has a meaning elsewhere.
   */
  respell(text: string, isKnown: (word: string) => boolean): string | undefined {
    const respelled = text.replace(WORD, typedWord => {
      const word = fold(typedWord);
      return word.length < MISSPELT.minLength || OPTIONAL_WORDS.has(word) || isKnown(word)
        ? typedWord
        : (this.#nearest(word) ?? typedWord);
    });
    return respelled === text ? undefined : respelled;
  }

  /** Word of the sayings that is one letter away or sounds the same; undefined without one. */
  #nearest(word: string): string | undefined {
    if (this.#words.has(word)) return undefined;
    const [nearest] = [...this.#words.near(word, false)].sort(([, a], [, b]) => a - b);
    return nearest && nearest[1] <= PENALTY.error + MISSPELT.maxEdits ? this.#words.wordOf(nearest[0]) : undefined;
  }

  /** Other wording of a text; undefined when none of its words is known. */
  read(text: string): Reading | undefined {
    const french = toFrenchName(text);
    const words = contentWords(french);
    const phrase = this.#longest(words.map(keyOf));
    if (!phrase) return french === text ? undefined : { phrases: [french], aside: [], isOneWord: false };
    if (french !== text) return { phrases: [french, ...phrase.phrases], aside: [], isOneWord: false };
    return {
      phrases: phrase.phrases,
      aside: words.filter(
        word => !phrase.used.includes(keyOf(word)) && !FRAME.has(keyOf(word)) && !OPTIONAL_WORDS.has(word),
      ),
      isOneWord: phrase.used.length === 1,
    };
  }

  /** Saying with the most meaningful words, adjacent or separated only by meaningless ones. */
  #longest(words: readonly string[]): PhraseMatch | undefined {
    const rows = [words, words.filter(word => !EMPTY.has(word))];
    let best: (PhraseMatch & { weight: number }) | undefined;
    for (const row of rows) {
      for (let length = Math.min(MAX_WORDS, row.length); length > 0; length--) {
        for (let start = 0; start + length <= row.length; start++) {
          const used = row.slice(start, start + length);
          const weight = used.reduce((sum, word) => sum + (FRAME.has(word) ? 1 : 2), 0);
          if (best && weight <= best.weight) continue;
          const key = used.join(' ');
          const table = this.#tables.find(sayings => sayings.has(key));
          if (table) best = { phrases: table.get(key)!, used, weight };
        }
      }
    }
    return best;
  }
}
