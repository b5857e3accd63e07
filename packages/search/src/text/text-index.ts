// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { acronymTable } from './acronym-table.js';
import { contentWords } from './content-words.js';
import { aliasesOf, compoundsOf } from './document-words.js';
import { EverydayWords } from './everyday-words.js';
import { fold, isOfOtherScripts, simplify, wordsOf } from './fold.js';
import { GroupMatcher } from './group-match.js';
import type { GroupMatch } from './group-match.js';
import { Initials } from './initials.js';
import { rank } from './ranking.js';
import type { Title } from './ranking.js';
import { runTask, runTaskAsync } from '../cooperative-task.js';
import type { CooperativeTask } from '../cooperative-task.js';
import { STOP_WORDS } from './stop-words.js';
import { SYNONYMS } from './synonyms.js';
import type { Synonyms } from './synonyms.js';
import { compileSynonyms } from './synonym-table.js';
import type { SynonymTable } from './synonym-table.js';
import { parseTextQuery } from './text-query.js';
import { FIELD, PENALTY, Vocabulary } from './vocabulary.js';
import type { WordMatches } from './vocabulary.js';

/** A document to index by its words. */
export interface TextDocument {
  /** The title, as displayed. */
  readonly text: string;
  /** Texts about the document, such as its jobs and domains: their words also match it, with a lower score. */
  readonly related?: Iterable<string>;
}

/** A range of characters of a title, end excluded. */
export type Highlight = readonly [start: number, end: number];

/** A word typed that no document has, and the word that was searched in its place. */
export interface Correction {
  readonly typed: string; // eslint-disable-line language/plain-names -- a key of the gateway’s answers
  /** Spelling in the best document. */
  readonly read: string; // eslint-disable-line language/plain-names -- a key of the gateway’s answers
}

/** The documents that match a text. */
export interface TextMatches {
  /** Numbers of the documents (from 0, in the given order), best first. */
  readonly documents: readonly number[];
  /** Score of each, in the same order: 0 to about 1.2, higher is better. */
  readonly scores: readonly number[];
  /**
   * True when no document has every word: these have most of them, or a word that only resembles the typed one from
   * afar.
   */
  readonly partial: boolean;
  /** True when no document has a typed word: these have a similar one. */
  readonly corrected: boolean;
  /** The words of the best document that only resemble a word typed. */
  readonly corrections?: readonly Correction[];
  /** True when a word is used in its most common meaning rather than literally: see `Synonyms`. */
  readonly hasUsualSense?: boolean;
  /** Text searched instead, when the typed words match nothing. */
  readonly understoodAs?: string;
  /** Ranges of the title of a document that match. */
  highlights: (document: number) => Highlight[];
}

export interface TextIndexOptions {
  /** Everyday words → words of the documents. Default: `SYNONYMS`. */
  readonly synonyms?: Synonyms;
  /** Shows a document of each completion of the last word on the first page. */
  readonly showsCompletions?: boolean;
}

/**
 * Maximum number of edits of a safe correction: above it the word is a guess. A short word may only differ by a
 * same-sounding spelling.
 */
const CERTAIN_EDITS = { short: 0.75, long: 1 };
/** Maximum number of letters of a short word. */
const MAX_SHORT = 6;
/** Documents indexed between two pauses. */
const DOCUMENTS_PER_STEP = 32;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NO_MATCHES: TextMatches = { documents: [], scores: [], partial: false, corrected: false, highlights: () => [] };

/** Full-text index of short titles. Accents, the order of words, an unfinished last word and errors do not matter. */
export class TextIndex {
  readonly #texts: string[] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #titles: Title[] = [];
  readonly #related = new Map<string, readonly string[]>();
  /** Words of each compound, by the id of the compound. */
  readonly #compoundParts = new Map<number, readonly number[]>();
  readonly #initials = new Initials();
  readonly #synonyms: SynonymTable;
  readonly #everyday: EverydayWords;
  readonly #showsCompletions: boolean;
  #matcher: GroupMatcher;

  private constructor(synonyms: SynonymTable, everyday: EverydayWords, showsCompletions: boolean) {
    this.#synonyms = synonyms;
    this.#showsCompletions = showsCompletions;
    this.#everyday = everyday;
    this.#matcher = new GroupMatcher(this.#vocabulary, this.#initials, this.#everyday, 0);
  }

  /** Indexes documents; pauses between batches. */
  static *build(
    documents: Iterable<TextDocument>,
    { synonyms = SYNONYMS, showsCompletions = false }: TextIndexOptions = {},
  ): CooperativeTask<TextIndex> {
    acronymTable();
    yield;
    const table = compileSynonyms(synonyms);
    yield;
    const index = new TextIndex(table, yield* EverydayWords.build(synonyms), showsCompletions);
    for (const document of documents) if (index.#add(document) % DOCUMENTS_PER_STEP === 0) yield;
    yield* index.#vocabulary.freeze();
    index.#related.clear();
    index.#matcher = new GroupMatcher(index.#vocabulary, index.#initials, index.#everyday, index.#texts.length);
    return index;
  }

  /** Number of documents. */
  get size(): number {
    return this.#texts.length;
  }

  /** Number of distinct words. */
  get words(): number {
    return this.#vocabulary.size;
  }

  /** Whether a document has the word, in any number or gender. */
  has(word: string): boolean {
    return this.#vocabulary.has(fold(word));
  }

  /**
   * The documents that match a text; every document when the text has no word, none when its words are in another script.
   *
   * @param asTyped - finds no word that only resembles one typed.
   */
  search(text: string, asTyped = false): TextMatches {
    return runTask(this.searchInSteps(text, asTyped));
  }

  /** `search`, with a pause after each word: many misspelt words among many documents take long. */
  *searchInSteps(text: string, asTyped = false): CooperativeTask<TextMatches> {
    // Written in capitals, an acronym that titles have is not the beginning of a word: TAI is no tailor.
    const isAcronym = /^[A-Z]{2,6}$/.test(text) && this.#initials.find(fold(text));
    const groups: GroupMatch[] = [];
    // A word that is repeated is matched once.
    const matchByGroup = new Map<string, GroupMatch>();
    for (const group of parseTextQuery(isAcronym ? `${text} ` : text, this.#synonyms, word =>
      this.#matcher.isKnown(word),
    )) {
      const key = JSON.stringify(group);
      let match = matchByGroup.get(key);
      if (!match) {
        matchByGroup.set(key, (match = this.#matcher.match(group)));
        yield;
      }
      groups.push(match);
    }
    if (!groups.length && isOfOtherScripts(text)) return NO_MATCHES;
    const ranking = yield* rank(
      groups,
      this.#titles,
      this.#showsCompletions && !asTyped ? word => this.#vocabulary.stemOf(word) : undefined,
      (match, isBesideTrade) => {
        if (!asTyped && !match.corrected) this.#matcher.correct(match, isBesideTrade);
      },
    );
    const words = groups.map(({ words }) => words);
    let matched: ReadonlySet<number> | undefined;
    return {
      ...ranking,
      partial: ranking.partial || isGuess(ranking.documents[0], groups),
      corrected: groups.some(({ corrected }) => corrected),
      corrections: this.#corrections(ranking.documents[0], groups),
      hasUsualSense: groups.some(({ group }) => group.synonyms.some(({ sense }) => sense === 'usual')),
      highlights: document => this.#highlights(document, (matched ??= this.#withParts(words))),
    };
  }

  /** Adds a document and returns its number. */
  #add(document: TextDocument): number {
    const number = this.#texts.push(document.text) - 1;
    const simplified = simplify(document.text);
    const words: string[] = [];
    const title: number[] = [];
    for (const word of wordsOf(simplified)) {
      if (STOP_WORDS.has(word)) continue;
      words.push(word);
      title.push(this.#vocabulary.add(word, number, FIELD.title));
    }
    this.#titles.push({ words: title, length: document.text.length });
    this.#initials.add(words);
    if (simplified.includes('-')) this.#addCompounds(simplified, number);
    const stems = title.map(id => this.#vocabulary.stemOf(id));
    for (const alias of aliasesOf(words, stems)) this.#vocabulary.add(alias, number, FIELD.alias);
    for (const text of document.related ?? [])
      for (const word of this.#relatedWords(text)) this.#vocabulary.add(word, number, FIELD.related);
    return number;
  }

  /** Cached, since many documents have the same domains and jobs. */
  #relatedWords(text: string): readonly string[] {
    let words = this.#related.get(text);
    if (!words) this.#related.set(text, (words = contentWords(text)));
    return words;
  }

  /** Hyphenated compounds, as the single words that people also type. */
  #addCompounds(simplified: string, document: number): void {
    for (const parts of compoundsOf(simplified)) {
      const id = this.#vocabulary.add(parts.join(''), document, FIELD.alias);
      this.#compoundParts.set(
        id,
        parts.map(part => this.#vocabulary.idOf(part) ?? id),
      );
    }
  }

  /** The words of a document that only resemble a word typed. */
  #corrections(document: number | undefined, groups: readonly GroupMatch[]): Correction[] {
    if (document === undefined) return [];
    const words = [...this.#texts[document]!.matchAll(WORD)].map(([word]) => word);
    return groups
      .filter(({ corrected, penalties }) => corrected && penalties.of(document) >= PENALTY.error)
      .flatMap(match => {
        const penaltyOf = (word: string): number =>
          match.words.get(this.#vocabulary.idOf(fold(word)) ?? -1) ?? Infinity;
        const [nearestWord] = words
          .filter(word => penaltyOf(word) < Infinity)
          .sort((a, b) => penaltyOf(a) - penaltyOf(b));
        const typedText = match.group.words.map(({ text }) => text).join(' ');
        return nearestWord && penaltyOf(nearestWord) >= PENALTY.error
          ? [{ typed: typedText, read: nearestWord.toLocaleLowerCase('fr') }]
          : [];
      });
  }

  /** The words to highlight, by id. */
  #withParts(matches: readonly WordMatches[]): ReadonlySet<number> {
    const matched = new Set<number>();
    for (const words of matches) {
      for (const word of words.keys()) {
        matched.add(word);
        for (const part of this.#compoundParts.get(word) ?? []) matched.add(part);
      }
    }
    return matched;
  }

  #highlights(document: number, matched: ReadonlySet<number>): Highlight[] {
    const ranges: Highlight[] = [];
    for (const word of this.#texts[document]!.matchAll(WORD)) {
      const id = this.#vocabulary.idOf(fold(word[0]));
      if (id !== undefined && matched.has(id)) ranges.push([word.index, word.index + word[0].length]);
    }
    return ranges;
  }
}

/** Whether a document matches only by a remote resemblance, or by a word that replaces one that titles have. */
function isGuess(document: number | undefined, groups: readonly GroupMatch[]): boolean {
  if (document === undefined) return false;
  return groups.some(({ group, corrected, isKnown, penalties }) => {
    const penalty = penalties.of(document);
    const edits = penalty === Infinity ? 0 : penalty - PENALTY.error;
    const isShort = group.words.every(({ text }) => text.length <= MAX_SHORT);
    const certain = CERTAIN_EDITS[isShort ? 'short' : 'long'];
    return corrected && edits > (isKnown ? 0 : certain + PENALTY.otherForm);
  });
}

/** Indexes documents by the words of their titles. */
export function createTextIndex(documents: Iterable<TextDocument>, options?: TextIndexOptions): TextIndex {
  return runTask(TextIndex.build(documents, options));
}

/** `createTextIndex` in slices of a few milliseconds, awaiting `yieldToMain` between two. */
export function createTextIndexAsync(
  documents: Iterable<TextDocument>,
  yieldToMain: () => Promise<void>,
  options?: TextIndexOptions,
): Promise<TextIndex> {
  return runTaskAsync(TextIndex.build(documents, options), yieldToMain);
}
