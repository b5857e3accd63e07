// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ACRONYMS, KINDS } from './acronyms.js';
import { EverydayWords } from './everyday-words.js';
import { fold, simplify, wordsOf } from './fold.js';
import { GroupMatcher } from './group-match.js';
import type { GroupMatch } from './group-match.js';
import { Initials } from './initials.js';
import { rank } from './ranking.js';
import type { Title } from './ranking.js';
import { stem } from './stem.js';
import { runSteps, spreadSteps } from '../cooperative-task.js';
import type { Steps } from '../cooperative-task.js';
import { STOP_WORDS } from './stop-words.js';
import { SYNONYMS } from './synonyms.js';
import type { Synonyms } from './synonyms.js';
import { compileSynonyms, contentWords, parseQuery } from './text-query.js';
import type { SynonymTable } from './text-query.js';
import { FIELD, Vocabulary } from './vocabulary.js';

/** What can be found by its words. */
export interface TextDocument {
  /** Title, as shown: what a visitor most often types. */
  readonly text: string;
  /** Other words that lead to it, worth less: jobs, domains. */
  readonly related?: Iterable<string>;
}

/** Range of characters of a title, end excluded. */
export type Highlight = readonly [start: number, end: number];

/** Documents a text found. */
export interface TextMatches {
  /** Numbers of the documents, in the order they were given. Best first. */
  readonly documents: readonly number[];
  /** Score of each, 0 to about 1.2, higher is better. Same order. */
  readonly scores: readonly number[];
  /** True when no document holds every word, so those that hold most were taken. */
  readonly partial: boolean;
  /** Ranges of a document's title that matched. */
  highlights(document: number): Highlight[];
}

export interface TextIndexOptions {
  /** Everyday words → words of the documents. Default: the table of `synonyms.ts`. */
  readonly synonyms?: Synonyms;
}

/** Documents indexed in one step. */
const STEP = 32;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Full-text index of short titles; forgives accents, word order, unfinished words and errors. */
export class TextIndex {
  readonly #texts: string[] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #titles: Title[] = [];
  readonly #related = new Map<string, readonly string[]>();
  readonly #gluedParts = new Map<number, readonly number[]>();
  readonly #initials = new Initials();
  readonly #synonyms: SynonymTable;
  readonly #everyday: EverydayWords;
  #matcher: GroupMatcher;

  private constructor({ synonyms = SYNONYMS }: TextIndexOptions) {
    this.#synonyms = compileSynonyms(synonyms);
    this.#everyday = new EverydayWords(synonyms);
    this.#matcher = new GroupMatcher(this.#vocabulary, this.#initials, this.#everyday, 0);
  }

  /** Indexes documents, some at each step. */
  static *build(documents: Iterable<TextDocument>, options: TextIndexOptions = {}): Steps<TextIndex> {
    const index = new TextIndex(options);
    yield;
    for (const document of documents) if (index.#add(document) % STEP === 0) yield;
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

  /** True when a document holds the word, in any number or gender. */
  has(word: string): boolean {
    return this.#vocabulary.has(fold(word));
  }

  /** Documents found by a text; every document when the text holds no word. */
  search(text: string): TextMatches {
    const groups = parseQuery(text, this.#synonyms, word => this.#matcher.isKnown(word)).map(group =>
      this.#matcher.match(group),
    );
    const ranking = rank(groups, this.#titles, match => this.#matcher.correct(match));
    return { ...ranking, highlights: document => this.#highlights(document, groups) };
  }

  /** Returns the number of the document. */
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
    this.#addAliases(words, title, number);
    for (const text of document.related ?? [])
      for (const word of this.#relatedWords(text)) this.#vocabulary.add(word, number, FIELD.related);
    return number;
  }

  /** Domains and jobs come back in many documents: each is read once. */
  #relatedWords(text: string): readonly string[] {
    let words = this.#related.get(text);
    if (!words) this.#related.set(text, (words = contentWords(text)));
    return words;
  }

  /** Hyphenated compounds, glued as people also type them. */
  #addCompounds(simplified: string, document: number): void {
    for (const compound of simplified.match(/[a-z]+(?:-[a-z]+)+/g) ?? []) {
      const parts = compound.split('-');
      const id = this.#vocabulary.add(parts.join(''), document, FIELD.alias);
      this.#gluedParts.set(
        id,
        parts.map(part => this.#vocabulary.idOf(part) ?? id),
      );
    }
  }

  /** The long form of the acronyms of a title, and the acronyms of its long forms. */
  #addAliases(words: readonly string[], ids: readonly number[], document: number): void {
    for (let i = 0; i < words.length; i++) {
      const short = BY_SHORT.get(words[i]!);
      if (short)
        for (const { long, inside } of short)
          for (const part of [...long, ...inside]) this.#vocabulary.add(part, document, FIELD.alias);
      const begun = BY_FIRST_STEM.get(this.#vocabulary.stemOf(ids[i]!));
      if (!begun) continue;
      for (const { short: acronym, stems } of begun) {
        let k = 1;
        while (k < stems.length && ids[i + k] !== undefined && this.#vocabulary.stemOf(ids[i + k]!) === stems[k]) k++;
        if (k === stems.length) this.#vocabulary.add(acronym, document, FIELD.alias);
      }
    }
  }

  #highlights(document: number, groups: readonly GroupMatch[]): Highlight[] {
    const matched = new Set<number>();
    for (const { words } of groups) {
      for (const word of words.keys()) {
        matched.add(word);
        for (const part of this.#gluedParts.get(word) ?? []) matched.add(part);
      }
    }
    const ranges: Highlight[] = [];
    for (const found of this.#texts[document]!.matchAll(WORD)) {
      const id = this.#vocabulary.idOf(fold(found[0]));
      if (id !== undefined && matched.has(id)) ranges.push([found.index, found.index + found[0].length]);
    }
    return ranges;
  }
}

interface Acronym {
  readonly short: string;
  /** Words that say it one by one. */
  readonly long: readonly string[];
  readonly stems: readonly string[];
  /** Acronyms of a part of the long form: RH in GRH. */
  readonly inside: readonly string[];
}

const BY_SHORT = new Map<string, Acronym[]>();
const BY_FIRST_STEM = new Map<string, Acronym[]>();
const READ = [...KINDS, ...ACRONYMS].map(([acronym, expansion], i) => {
  const long = contentWords(expansion);
  return { short: fold(acronym), long: i < KINDS.length ? [] : long, stems: long.map(stem) };
});
for (const read of READ) {
  const whole = ` ${read.stems.join(' ')} `;
  const inside = READ.filter(
    ({ stems }) => stems.length < read.stems.length && whole.includes(` ${stems.join(' ')} `),
  ).map(({ short }) => short);
  const entry: Acronym = { ...read, inside };
  for (const [map, key] of [
    [BY_SHORT, entry.short],
    [BY_FIRST_STEM, entry.stems[0]!],
  ] as const)
    map.set(key, [...(map.get(key) ?? []), entry]);
}

/** Indexes documents by the words of their titles. */
export function createTextIndex(documents: Iterable<TextDocument>, options?: TextIndexOptions): TextIndex {
  return runSteps(TextIndex.build(documents, options));
}

/** The same, giving the hand back to the page in between: `pause` resolves when the page is done with what it had to do. */
export function createTextIndexAsync(
  documents: Iterable<TextDocument>,
  pause: () => Promise<void>,
  options?: TextIndexOptions,
): Promise<TextIndex> {
  return spreadSteps(TextIndex.build(documents, options), pause);
}
