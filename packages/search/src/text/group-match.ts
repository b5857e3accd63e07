// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { EverydayWords } from './everyday-words.js';
import type { Initials } from './initials.js';
import { Penalties } from './penalties.js';
import type { QueryGroup, QueryWord } from './text-query.js';
import { STOP_WORDS } from './stop-words.js';
import { keepSmallest, PENALTY } from './vocabulary.js';
import type { Vocabulary, WordMatches } from './vocabulary.js';

/** Penalty of each `FIELD`. */
const FIELD_PENALTY = [0, 0.1, 0.9];
/**
 * Penalties of a longer word when the typed word exists too. Three letters are usually a complete word ("fle", "cap"):
 * the penalty is larger.
 */
const LONGER_PENALTY = 0.25;
const LONGER_THAN_THREE_PENALTY = 0.45;
const COMPOUND_PENALTY = 0.1;
const SYNONYM_PENALTY = 0.3;
/**
 * Penalty of each sense of a synonym. That of `near` exceeds the limit of the ranking as soon as there is another
 * match.
 */
const SENSE_PENALTY = { acronym: 0.1, usual: 0, same: SYNONYM_PENALTY, near: 1.6 } as const;
const ACRONYM_PENALTY = { whole: 0.15, start: 0.5, inside: 1.2 };
/** Penalty of two letters that begin a word: they may be an acronym instead. */
const TWO_LETTERS_PENALTY = 0.2;
/** Minimum number of letters of a corrected word. */
const SHORTEST_CORRECTED = 3;
/** Shortest part of a word that is split in two. */
const MIN_PART = 3;
const LEADING_STOP_WORD = /^(?:de|du|des|en|et)(?=[a-z]{4})/;

/** The documents that match a group of a query. */
export interface GroupMatch {
  readonly group: QueryGroup;
  readonly penalties: Penalties;
  /** The words that match, to highlight them. */
  readonly words: WordMatches;
  /** True when words with errors have been searched. */
  corrected: boolean;
  /** True when some document had the group before words with errors were searched. */
  isKnown: boolean;
}

/** Finds the documents that match a group of a query. */
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

  /** Whether a document has the word or, when it is unfinished, a word that begins with it. */
  isKnown(word: QueryWord): boolean {
    return this.#vocabulary.has(word.text) || (word.unfinished && this.#vocabulary.startingWith(word.text).size > 0);
  }

  /** The documents that have the group or its synonyms, without correcting errors. */
  match(group: QueryGroup): GroupMatch {
    const match: GroupMatch = {
      group,
      penalties: new Penalties(this.#size),
      words: new Map(),
      corrected: false,
      isKnown: false,
    };
    if (group.optional) {
      const word = group.words[0]!;
      this.#applyWords(match, word.unfinished ? this.#directMatches(word) : this.#vocabulary.formsOf(word.text), 0);
    } else {
      this.#applyTyped(match);
      if (group.synonyms.some(({ sense }) => sense === 'usual')) match.penalties.add(SYNONYM_PENALTY);
      for (const { words, sense } of group.synonyms)
        this.#applyAll(
          match,
          words.map(text => this.#vocabulary.formsOf(text)),
          SENSE_PENALTY[sense],
        );
    }
    return match;
  }

  /** Adds the documents that have the words of the group with errors. */
  correct(match: GroupMatch, isBesideTrade: boolean): void {
    if (match.group.isGrammar) return;
    match.corrected = true;
    match.isKnown = match.penalties.documents.length > 0;
    const { words } = match.group;
    const close = words.map(word => this.#withErrors(word, match.group));
    if (words.length > 1) this.#applyAll(match, close, 0);
    else {
      this.#applyWords(match, close[0]!, 0);
      if (isBesideTrade && words[0]!.text.length === SHORTEST_CORRECTED)
        this.#applyWords(match, this.#vocabulary.slipsOf(words[0]!.text), 0);
      if (!STOP_WORDS.has(words[0]!.text)) this.#applyAcronym(match, words[0]!, false);
      for (const { phrases, penalty } of this.#everyday.near(words[0]!)) {
        for (const { words } of phrases)
          this.#applyAll(
            match,
            words.map(text => this.#formsOrFamily(text)),
            SYNONYM_PENALTY + penalty,
          );
      }
    }
  }

  #applyTyped(match: GroupMatch): void {
    const { words, compound } = match.group;
    if (words.length > 1) {
      this.#applyAll(
        match,
        words.map(word => this.#directMatches(word)),
        0,
      );
      if (compound) this.#applyWords(match, this.#directMatches(compound), 0);
      return;
    }
    const word = words[0]!;
    if (match.group.isGrammar) {
      this.#applyWords(match, this.#vocabulary.formsOf(word.text), 0);
      return;
    }
    const isWhole = isComplete(word, match.group);
    const matches = isWhole ? this.#vocabulary.formsOf(word.text) : this.#directMatches(word);
    this.#applyWords(match, matches, 0);
    if (!hasWholeWord(matches)) this.#applyAcronym(match, word, matches.size > 0);
    if (matches.size > 0 || isWhole) return;
    this.#applySplit(match, word);
  }

  /** All forms of the word, the words of its family, and words that begin with it. */
  #directMatches(word: QueryWord): WordMatches {
    const matches = this.#vocabulary.formsOf(word.text);
    const hasWhole = hasWholeWord(matches);
    if (word.unfinished || matches.size === 0)
      merge(matches, this.#vocabulary.startingWith(word.text), hasWhole ? longerPenalty(word) : 0);
    if (word.text.length > 3) merge(matches, this.#vocabulary.family(word.text, hasWhole));
    return matches;
  }

  /** All forms of the word or, when no document has it, words of its family. */
  #formsOrFamily(text: string): WordMatches {
    const matches = this.#vocabulary.formsOf(text);
    return matches.size ? matches : this.#vocabulary.family(text, false);
  }

  #withErrors(word: QueryWord, group: QueryGroup): WordMatches {
    const matches = isComplete(word, group) ? this.#vocabulary.formsOf(word.text) : this.#directMatches(word);
    merge(matches, this.#vocabulary.near(word.text, word.unfinished));
    return matches;
  }

  /** @param hasMatches - the word already matches as a word. */
  #applyAcronym(match: GroupMatch, word: QueryWord, hasMatches: boolean): void {
    if (word.text.length < 2 || word.text.length > 6) return;
    const initials = this.#initials.find(word.text);
    if (!initials || (initials.rank !== 'whole' && hasMatches) || (initials.rank === 'inside' && word.text.length < 3))
      return;
    const isCertain = match.group.isAfterKind && initials.rank === 'whole';
    const isDoubtful = hasMatches && word.text.length === 2;
    const penalty = isCertain ? 0 : ACRONYM_PENALTY[initials.rank] + (isDoubtful ? TWO_LETTERS_PENALTY : 0);
    for (const document of initials.documents) match.penalties.improve(document, penalty);
  }

  /** Two words typed without their space, perhaps with a stop word between: "petiteenfance", "agentdesecurite". */
  #applySplit(match: GroupMatch, { text, unfinished }: QueryWord): void {
    for (let at = MIN_PART; at <= text.length - MIN_PART; at++) {
      const left = text.slice(0, at);
      if (!this.#vocabulary.has(left)) continue;
      const rest = text.slice(at);
      for (const right of new Set([rest, rest.replace(LEADING_STOP_WORD, '')])) {
        const second = this.#vocabulary.formsOf(right);
        if (second.size === 0 && unfinished && right.length > MIN_PART)
          merge(second, this.#vocabulary.startingWith(right));
        this.#applyAll(match, [this.#vocabulary.formsOf(left), second], COMPOUND_PENALTY);
      }
    }
  }

  #applyWords(match: GroupMatch, words: WordMatches, penalty: number): void {
    this.#applyPostings(match.penalties, words, penalty);
    for (const [word, penaltyOfWord] of words) keepSmallest(match.words, word, penaltyOfWord + penalty);
  }

  /** Matches documents that have all of several words, each by one of its matches. */
  #applyAll(match: GroupMatch, all: readonly WordMatches[], penalty: number): void {
    if (all.length === 0 || all.some(words => words.size === 0)) return;
    if (all.length === 1) {
      this.#applyWords(match, all[0]!, penalty);
      return;
    }
    const penalties = all.map(words => {
      const documents = new Penalties(this.#size);
      this.#applyPostings(documents, words, 0);
      return documents;
    });
    const [fewest] = [...penalties].sort((a, b) => a.documents.length - b.documents.length);
    for (const document of fewest!.documents) {
      const sum = penalties.reduce((sum, documents) => sum + documents.of(document), 0);
      if (sum < Infinity) match.penalties.improve(document, sum + penalty);
    }
    for (const words of all)
      for (const [word, penaltyOfWord] of words) keepSmallest(match.words, word, penaltyOfWord + penalty);
  }

  /** Lowers the penalties of the documents that have one of the words. */
  #applyPostings(penalties: Penalties, words: WordMatches, penalty: number): void {
    for (const [word, penaltyOfWord] of words) {
      for (const posting of this.#vocabulary.postings(word)) {
        penalties.improve(posting >> 2, penaltyOfWord + penalty + FIELD_PENALTY[posting & 3]!);
      }
    }
  }
}

/** Whether some document has the word itself, in any number or gender. */
function hasWholeWord(matches: WordMatches): boolean {
  return [...matches.values()].some(penalty => penalty <= PENALTY.otherForm);
}

/** "prof des écoles": a finished word that has synonyms is not the beginning of another word. */
function isComplete({ unfinished }: QueryWord, { words, synonyms }: QueryGroup): boolean {
  return words.length === 1 && !unfinished && synonyms.length > 0;
}

function longerPenalty({ text }: QueryWord): number {
  return text.length === 3 ? LONGER_THAN_THREE_PENALTY : LONGER_PENALTY;
}

function merge(matches: WordMatches, addedMatches: WordMatches, more = 0): void {
  for (const [word, penalty] of addedMatches) keepSmallest(matches, word, penalty + more);
}
