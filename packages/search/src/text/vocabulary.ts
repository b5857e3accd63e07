// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { editDistance } from './edit-distance.js';
import { phoneticKey } from './phonetic-key.js';
import { rootOf, spelledStem, stem } from './stem.js';
import type { CooperativeTask } from '../cooperative-task.js';
import { KIND_WORDS, OPTIONAL_WORDS } from './stop-words.js';

/** Fields of a document that may have a word; the smaller, the better. */
export const FIELD = {
  title: 0,
  /** Another form of words of the title: the long form of an acronym, a compound without its hyphen. */
  alias: 1,
  /** Words about the document: its jobs, its domains. */
  related: 2,
} as const;

export type IndexedField = (typeof FIELD)[keyof typeof FIELD];

/** Ids of words with their penalty: 0 for the word as typed, more for a weaker match. */
export type WordMatches = Map<number, number>;

/** Penalty of each kind of match. `error` is a word with errors, to which the edits are added. */
export const PENALTY = { otherForm: 0.05, doubled: 0.3, family: 0.5, prefix: 0.15, error: 1 } as const;
/** Another spelling of the same sound, in edits. The sound of an unfinished word is less certain. */
const SAME_SOUND = { whole: 0.5, unfinished: 0.75 };
/** Maximum number of edits in a beginning: with two, six letters begin too many other words ("toubib", tourisme). */
const MAX_EDITS_OF_BEGINNING = 1.4;
/** Penalty added to the edits of a beginning: a whole word is more likely. */
const UNFINISHED_EDITS = 0.25;
/** Edits of a three-letter word with one wrong letter: the match is a guess. */
const EDITS_OF_SLIP = 1;
/** Pattern of the stems of activities ("production", "developper"), unlike those of jobs ("boulanger", "boucher"). */
const ACTIVITY = /(?:ion|[^ghi]er)$/;
const HAS_DIGIT = /\d/;

/** Keeps the smaller penalty of a word. */
export function keepSmallest(matches: WordMatches, word: number, penalty: number): void {
  const smallest = matches.get(word);
  if (smallest === undefined || penalty < smallest) matches.set(word, penalty);
}

/** Set of the letters of a word, one bit each: quickly rejects words with too many different letters. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97);
  return bits;
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Stems read between two pauses. */
const STEMS_PER_STEP = 256;

/** Largest distance accepted for a word of that length, in weighted edits. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  // Six letters tolerate two confusions of similar sounds, but not two other errors: "poules" does not match "toutes".
  if (length < 7) return 1.5;
  return length < 9 ? 2 : 2.5;
}

/** The distinct words of some documents, and the documents that have each. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  /** Document number × 4 + field, in order of documents. */
  readonly #postings: number[][] = [];
  readonly #stems: string[] = [];
  readonly #byStem = new Map<string, number[]>();
  readonly #byRoot = new Map<string, number[]>();
  readonly #byPhoneticKey = new Map<string, number[]>();
  #sorted: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  /** Letters of the words without digits, in the order of `#plain`. */
  #letters: Int32Array<ArrayBuffer> = new Int32Array(0);
  #plain: number[] = [];

  /** Number of distinct words. */
  get size(): number {
    return this.#words.length;
  }

  /** Adds a word of a document and returns its id. Documents are added in order. */
  add(word: string, document: number, field: IndexedField): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#words.push(word) - 1;
      this.#ids.set(word, id);
      this.#postings.push([]);
      const stemmed = stem(word);
      this.#stems.push(stemmed);
      const siblings = this.#byStem.get(stemmed);
      if (siblings) siblings.push(id);
      else this.#byStem.set(stemmed, [id]);
    }
    const postings = this.#postings[id]!;
    const last = postings.length - 1;
    if (last >= 0 && postings[last]! >> 2 === document) {
      if ((postings[last]! & 3) > field) postings[last] = document * 4 + field;
    } else postings.push(document * 4 + field);
    return id;
  }

  /** Prepares the searches. Call it once, after the last `add`. */
  *freeze(): CooperativeTask<void> {
    const words = this.#words;
    this.#sorted = Uint32Array.from(words.keys()).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
    yield;
    this.#plain = [...words.keys()].filter(id => !HAS_DIGIT.test(words[id]!));
    this.#letters = Int32Array.from(this.#plain, id => lettersOf(words[id]!));
    yield;
    for (const [stemmed, all] of this.#byStem) {
      const root = rootOf(stemmed);
      // "Formation fleuriste" is not about a "formateur", nor "Préparation au CAP" about a "préparateur": no family for them.
      const ids = all.filter(id => !KIND_WORDS.has(words[id]!) && !OPTIONAL_WORDS.has(words[id]!));
      for (const key of root === stemmed ? [root] : [root, stemmed])
        this.#byRoot.set(key, [...(this.#byRoot.get(key) ?? []), ...ids]);
    }
    let count = 0;
    for (const [stemmed, ids] of this.#byStem) {
      if (++count % STEMS_PER_STEP === 0) yield;
      const key = phoneticKey(stemmed);
      if (key) this.#byPhoneticKey.set(key, [...(this.#byPhoneticKey.get(key) ?? []), ...ids]);
    }
  }

  idOf(word: string): number | undefined {
    return this.#ids.get(word);
  }

  wordOf(id: number): string {
    return this.#words[id]!;
  }

  postings(id: number): readonly number[] {
    return this.#postings[id]!;
  }

  /** Whether some document has the word, in any number or gender. */
  has(word: string): boolean {
    return this.#byStem.has(stem(word));
  }

  /** The word in any number or gender. */
  formsOf(word: string): WordMatches {
    const matches: WordMatches = new Map();
    const stemmed = stem(word);
    const spelled = spelledStem(word);
    for (const id of this.#byStem.get(stemmed) ?? []) {
      const form = this.#words[id]!;
      matches.set(id, form === word ? 0 : spelledStem(form) === spelled ? PENALTY.otherForm : PENALTY.doubled);
    }
    return matches;
  }

  /**
   * Words of the same family: "soudeur", "soudage".
   *
   * @param sameKind - only activities for an activity and jobs for a job: "production" is much wider than "producteur".
   */
  family(word: string, sameKind: boolean): WordMatches {
    const matches: WordMatches = new Map();
    const stemmed = stem(word);
    for (const key of [stemmed, rootOf(stemmed)]) {
      for (const id of this.#byRoot.get(key) ?? [])
        if (!sameKind || ACTIVITY.test(stemmed) === ACTIVITY.test(this.#stems[id]!)) matches.set(id, PENALTY.family);
    }
    return matches;
  }

  /** Words that begin with a prefix, with their other forms; the closer in length, the smaller the penalty. */
  startingWith(prefix: string): WordMatches {
    const matches: WordMatches = new Map();
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[this.#sorted[middle]!]! < prefix) low = middle + 1;
      else high = middle;
    }
    for (; low < this.#sorted.length; low++) {
      const id = this.#sorted[low]!;
      const word = this.#words[id]!;
      if (!word.startsWith(prefix)) break;
      if (OPTIONAL_WORDS.has(word) && word !== prefix) continue;
      this.#addForms(matches, id, PENALTY.prefix + 0.2 * (1 - prefix.length / word.length));
    }
    return matches;
  }

  /** Words a few errors away and, with `unfinished`, those with a beginning a few errors away. */
  near(typedWord: string, unfinished: boolean): WordMatches {
    const matches: WordMatches = new Map();
    const max = tolerance(typedWord.length);
    if (max === 0 || HAS_DIGIT.test(typedWord)) return matches;
    const letters = lettersOf(typedWord);
    const sameSound = unfinished ? SAME_SOUND.unfinished : SAME_SOUND.whole;
    const candidates = (this.#byPhoneticKey.get(phoneticKey(stem(typedWord)) ?? '') ?? []).map(
      (id): [number, number] => [id, sameSound],
    );
    // A letter that the other word lacks costs at least 0.7 edit.
    const missing = Math.min(Math.floor(max / 0.7), Math.max(1, typedWord.length - 2));
    const shift = Math.ceil(max);
    let best = candidates.length > 0 ? sameSound : Infinity;
    for (let i = 0; i < this.#plain.length; i++) {
      const otherLetters = this.#letters[i]!;
      if (countBits(letters & ~otherLetters) > missing) continue;
      const id = this.#plain[i]!;
      const word = this.#words[id]!;
      const longer = word.length - typedWord.length;
      if (longer < -shift || (!unfinished && (longer > shift || countBits(otherLetters & ~letters) > missing)))
        continue;
      const distance = editDistance(typedWord, word, max);
      const isBeginning = unfinished && distance.beginning <= MAX_EDITS_OF_BEGINNING;
      const cost = isBeginning ? Math.min(distance.word, distance.beginning + UNFINISHED_EDITS) : distance.word;
      if (cost === Infinity) continue;
      if (cost < best) best = cost;
      candidates.push([id, cost]);
    }
    for (const [id, cost] of candidates) if (cost <= best + 1) this.#addForms(matches, id, PENALTY.error + cost);
    return matches;
  }

  /**
   * Words of the same length with one different letter: three letters resemble too many words for further corrections.
   */
  slipsOf(typedWord: string): WordMatches {
    const matches: WordMatches = new Map();
    for (const id of this.#plain)
      if (isSlip(typedWord, this.#words[id]!)) this.#addForms(matches, id, PENALTY.error + EDITS_OF_SLIP);
    return matches;
  }

  #addForms(matches: WordMatches, id: number, penalty: number): void {
    keepSmallest(matches, id, penalty);
    for (const sibling of this.#byStem.get(this.#stems[id]!)!)
      keepSmallest(matches, sibling, penalty + PENALTY.otherForm);
  }

  /** Stem of a word. */
  stemOf(id: number): string {
    return this.#stems[id]!;
  }
}

function isSlip(typedWord: string, word: string): boolean {
  if (typedWord.length !== word.length) return false;
  let differences = 0;
  for (let i = 0; i < word.length; i++) if (typedWord[i] !== word[i]) differences++;
  return differences === 1;
}
