// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { EverydayWords } from './everyday-words.js';
import type { Initials } from './initials.js';
import type { QueryGroup, QueryWord } from './text-query.js';
import { STOP_WORDS } from './stop-words.js';
import { keepBest, PENALTY } from './vocabulary.js';
import type { Vocabulary, WordMatches } from './vocabulary.js';

const FIELD_PENALTY = [0, 0.1, 0.9];
/** A longer word, when the word typed exists by itself: three letters are most often complete ("fle", "cap"), two seldom are. */
const LONGER_PENALTY = 0.25;
const LONGER_THAN_SHORT_PENALTY = 0.45;
const SHORT = 3;
const COMPOUND_PENALTY = 0.1;
const SYNONYM_PENALTY = 0.3;
/** What only comes near is left out as soon as something answers. */
const SENSE_PENALTY = { acronym: 0.1, usual: 0, same: SYNONYM_PENALTY, near: 1.6 } as const;
const ACRONYM_PENALTY = { whole: 0.15, start: 0.5, inside: 1.2 };
/** Two letters that begin some word may well be that beginning. */
const TWO_LETTERS_PENALTY = 0.2;
const SHORTEST_HALF = 3;
const LITTLE_WORD = /^(?:de|du|des|en|et)(?=[a-z]{4})/;

/** How one group of a query meets the documents. */
export interface GroupMatch {
  readonly group: QueryGroup;
  /** Per document, how far it is from the group (0 = as typed), Infinity when it does not match. */
  readonly penalties: Float32Array;
  /** Words that matched, to highlight them. */
  readonly words: WordMatches;
  /** Number of documents that match. */
  count: number;
  /** True once words with errors were looked for. */
  corrected: boolean;
}

/** Finds the documents of one group of a query. */
export class GroupMatcher {
  readonly #vocabulary: Vocabulary;
  readonly #initials: Initials;
  readonly #everyday: EverydayWords;
  readonly #size: number;

  constructor(vocabulary: Vocabulary, initials: Initials, everyday: EverydayWords, size: number) {
    this.#vocabulary = vocabulary;
    this.#initials = initials;
    this.#everyday = everyday;
    this.#size = size;
  }

  /** True when a glued pair of words exists, whole or begun. */
  isKnown(word: QueryWord): boolean {
    return this.#vocabulary.has(word.text) || (word.open && this.#vocabulary.startingWith(word.text).size > 0);
  }

  match(group: QueryGroup): GroupMatch {
    const match: GroupMatch = {
      group,
      penalties: new Float32Array(this.#size).fill(Infinity),
      words: new Map(),
      count: 0,
      corrected: false,
    };
    if (group.soft) {
      const word = group.words[0]!;
      this.#applyWords(match, word.open ? this.#direct(word) : this.#vocabulary.same(word.text), 0);
    } else {
      this.#applyTyped(match);
      if (group.synonyms.some(({ sense }) => sense === 'usual'))
        match.penalties.forEach((penalty, i) => (match.penalties[i] = penalty + SYNONYM_PENALTY));
      for (const { words, sense } of group.synonyms)
        this.#applyAll(
          match,
          words.map(text => this.#meant(text)),
          SENSE_PENALTY[sense],
        );
    }
    count(match);
    return match;
  }

  /** Adds the documents that hold the words of the group with errors. */
  correct(match: GroupMatch): void {
    match.corrected = true;
    const { words } = match.group;
    const close = words.map(word => this.#withErrors(word));
    if (words.length > 1) this.#applyAll(match, close, 0);
    else {
      this.#applyWords(match, close[0]!, 0);
      if (!STOP_WORDS.has(words[0]!.text)) this.#applyAcronym(match, words[0]!, false);
      for (const { phrases, penalty } of this.#everyday.near(words[0]!)) {
        for (const { words } of phrases)
          this.#applyAll(
            match,
            words.map(text => this.#meant(text)),
            SYNONYM_PENALTY + penalty,
          );
      }
    }
    count(match);
  }

  #applyTyped(match: GroupMatch): void {
    const { words, glued } = match.group;
    if (words.length > 1) {
      this.#applyAll(
        match,
        words.map(word => this.#direct(word)),
        0,
      );
      if (glued) this.#applyWords(match, this.#direct(glued), 0);
      return;
    }
    const word = words[0]!;
    // « prof des écoles »: a finished word that has a meaning of its own is not the beginning of another.
    const isMeant = !word.open && match.group.synonyms.length > 0;
    const found = isMeant ? this.#vocabulary.same(word.text) : this.#direct(word);
    this.#applyWords(match, found, 0);
    if (!isWhole(found)) this.#applyAcronym(match, word, found.size > 0);
    if (found.size > 0 || isMeant) return;
    this.#applySplit(match, word);
  }

  /** The word itself, its other forms and family, and what it begins. */
  #direct(word: QueryWord): WordMatches {
    const matches = this.#vocabulary.same(word.text);
    const whole = isWhole(matches);
    if (word.open || matches.size === 0)
      merge(matches, this.#vocabulary.startingWith(word.text), whole ? longerPenalty(word) : 0);
    if (word.text.length > 3) merge(matches, this.#vocabulary.family(word.text, whole));
    return matches;
  }

  /** A word of a synonym: complete, in any form. */
  #meant(text: string): WordMatches {
    return this.#vocabulary.same(text);
  }

  #withErrors(word: QueryWord): WordMatches {
    const matches = this.#direct(word);
    merge(matches, this.#vocabulary.near(word.text, word.open));
    return matches;
  }

  #applyAcronym(match: GroupMatch, word: QueryWord, elsewhere: boolean): void {
    if (word.text.length < 2 || word.text.length > 6) return;
    const found = this.#initials.find(word.text);
    if (!found || (found.rank !== 'whole' && elsewhere) || (found.rank === 'inside' && word.text.length < 3)) return;
    const penalty = ACRONYM_PENALTY[found.rank] + (elsewhere && word.text.length === 2 ? TWO_LETTERS_PENALTY : 0);
    for (const document of found.documents) improve(match.penalties, document, penalty);
  }

  /** Words typed without their space, perhaps with a little word between: "petiteenfance", "agentdesecurite". */
  #applySplit(match: GroupMatch, { text, open }: QueryWord): void {
    for (let at = SHORTEST_HALF; at <= text.length - SHORTEST_HALF; at++) {
      const left = text.slice(0, at);
      if (!this.#vocabulary.has(left)) continue;
      const rest = text.slice(at);
      for (const right of new Set([rest, rest.replace(LITTLE_WORD, '')])) {
        const second = this.#vocabulary.same(right);
        if (second.size === 0 && open) merge(second, this.#vocabulary.startingWith(right));
        this.#applyAll(match, [this.#vocabulary.same(left), second], COMPOUND_PENALTY);
      }
    }
  }

  #applyWords(match: GroupMatch, words: WordMatches, penalty: number): void {
    this.#spread(match.penalties, words, penalty);
    for (const [word, own] of words) keepBest(match.words, word, own + penalty);
  }

  /** Documents that hold every one of several words. */
  #applyAll(match: GroupMatch, all: readonly WordMatches[], penalty: number): void {
    if (all.length === 0 || all.some(words => words.size === 0)) return;
    if (all.length === 1) return this.#applyWords(match, all[0]!, penalty);
    const sum = new Float32Array(this.#size);
    const one = new Float32Array(this.#size);
    for (const words of all) {
      this.#spread(one.fill(Infinity), words, 0);
      for (let i = 0; i < sum.length; i++) sum[i]! += one[i]!;
    }
    for (let i = 0; i < sum.length; i++) improve(match.penalties, i, sum[i]! + penalty);
    for (const words of all) for (const [word, own] of words) keepBest(match.words, word, own + penalty);
  }

  #spread(penalties: Float32Array, words: WordMatches, penalty: number): void {
    for (const [word, own] of words) {
      for (const posting of this.#vocabulary.postings(word)) {
        improve(penalties, posting >> 2, own + penalty + FIELD_PENALTY[posting & 3]!);
      }
    }
  }
}

/** True when the word exists as it was typed, in any number or gender. */
function isWhole(matches: WordMatches): boolean {
  return [...matches.values()].some(penalty => penalty <= PENALTY.otherForm);
}

function longerPenalty({ text }: QueryWord): number {
  return text.length === SHORT ? LONGER_THAN_SHORT_PENALTY : LONGER_PENALTY;
}

function improve(penalties: Float32Array, document: number, penalty: number): void {
  if (penalty < penalties[document]!) penalties[document] = penalty;
}

function merge(matches: WordMatches, others: WordMatches, more = 0): void {
  for (const [word, penalty] of others) keepBest(matches, word, penalty + more);
}

function count(match: GroupMatch): void {
  let n = 0;
  for (const penalty of match.penalties) if (penalty !== Infinity) n++;
  match.count = n;
}
