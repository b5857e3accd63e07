// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { editDistance } from './edit-distance.js';
import { soundOf } from './phonetic-key.js';
import { rootOf, spelledStem, stem } from './stem.js';
import type { Steps } from '../cooperative-task.js';
import { KIND_WORDS, SOFT_WORDS } from './stop-words.js';

/** Where a document holds a word. A smaller field is a better one. */
export const FIELD = {
  title: 0,
  /** Written in the title in another form: the long form of an acronym, a compound without its hyphen. */
  alias: 1,
  /** Said of the document elsewhere: the jobs it leads to, its domains. */
  related: 2,
} as const;

export type Field = (typeof FIELD)[keyof typeof FIELD];

/** Ids of words, each with how far it is from what was typed (0 = the same). */
export type WordMatches = Map<number, number>;

export const PENALTY = { otherForm: 0.05, doubled: 0.3, family: 0.5, prefix: 0.15, error: 1 } as const;
/** Another spelling of the same sound, in edits; a word that is still being typed has no sound yet. */
const SAME_SOUND = { whole: 0.5, begun: 0.75 };
/** A word begun with an error is a little less likely than a whole one. */
const UNFINISHED = 0.25;
/** "production", "développer"; "boulanger" and "boucher" are trades. */
const ACTION = /(?:ion|[^ghi]er)$/;
const HAS_DIGIT = /\d/;

/** Keeps the smaller penalty of a word. */
export function keepBest(matches: WordMatches, word: number, penalty: number): void {
  const known = matches.get(word);
  if (known === undefined || penalty < known) matches.set(word, penalty);
}

/** One bit a letter, to discard words that cannot be close without comparing them. */
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

/** Words whose sound is read in one step. */
const STEP = 256;

/** Errors forgiven in a word of that length, in weighted edits. */
function tolerance(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 2.5;
}

/** The distinct words of a set of documents, and which documents hold each. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  /** Document number × 4 + field, in order of documents. */
  readonly #postings: number[][] = [];
  readonly #stems: string[] = [];
  readonly #byStem = new Map<string, number[]>();
  readonly #byRoot = new Map<string, number[]>();
  readonly #bySound = new Map<string, number[]>();
  #sorted: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  /** Letters of the words without digits, in the order of `#plain`. */
  #letters: Int32Array<ArrayBuffer> = new Int32Array(0);
  #plain: number[] = [];

  /** Number of distinct words. */
  get size(): number {
    return this.#words.length;
  }

  /** Notes that a document holds a word; returns the word's id. Documents come in order. */
  add(word: string, document: number, field: Field): number {
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

  /** Call once, after the last `add`. */
  *freeze(): Steps<void> {
    const words = this.#words;
    this.#sorted = Uint32Array.from(words.keys()).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
    yield;
    this.#plain = [...words.keys()].filter(id => !HAS_DIGIT.test(words[id]!));
    this.#letters = Int32Array.from(this.#plain, id => lettersOf(words[id]!));
    yield;
    for (const [stemmed, all] of this.#byStem) {
      const root = rootOf(stemmed);
      // "Formation fleuriste" is not about a "formateur", nor "Préparation au CAP" about a "préparateur".
      const ids = all.filter(id => !KIND_WORDS.has(words[id]!) && !SOFT_WORDS.has(words[id]!));
      for (const key of root === stemmed ? [root] : [root, stemmed])
        this.#byRoot.set(key, [...(this.#byRoot.get(key) ?? []), ...ids]);
    }
    let read = 0;
    for (const [stemmed, ids] of this.#byStem) {
      if (++read % STEP === 0) yield;
      const sound = soundOf(stemmed);
      if (sound) this.#bySound.set(sound, [...(this.#bySound.get(sound) ?? []), ...ids]);
    }
  }

  idOf(word: string): number | undefined {
    return this.#ids.get(word);
  }

  postings(id: number): readonly number[] {
    return this.#postings[id]!;
  }

  /** True when some document holds the word, in any number or gender. */
  has(word: string): boolean {
    return this.#byStem.has(stem(word));
  }

  /** The word in any number or gender, and the words of its family (soudeur, soudage). */
  same(word: string): WordMatches {
    const matches: WordMatches = new Map();
    const stemmed = stem(word);
    const spelled = spelledStem(word);
    for (const id of this.#byStem.get(stemmed) ?? []) {
      const own = this.#words[id]!;
      matches.set(id, own === word ? 0 : spelledStem(own) === spelled ? PENALTY.otherForm : PENALTY.doubled);
    }
    return matches;
  }

  /**
   * Words of the family; with `close`, not from a trade to its action: "production" says much more than "producteur", as
   * "maçonnerie" does not of "maçon".
   */
  family(word: string, close: boolean): WordMatches {
    const matches: WordMatches = new Map();
    const stemmed = stem(word);
    for (const key of [stemmed, rootOf(stemmed)]) {
      for (const id of this.#byRoot.get(key) ?? [])
        if (!close || ACTION.test(stemmed) === ACTION.test(this.#stems[id]!)) matches.set(id, PENALTY.family);
    }
    return matches;
  }

  /** Words that begin so, closest in length first served, with their other forms. */
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
      if (SOFT_WORDS.has(word) && word !== prefix) continue;
      this.#addForms(matches, id, PENALTY.prefix + 0.2 * (1 - prefix.length / word.length));
    }
    return matches;
  }

  /** Words a few errors away; with `prefix`, also words whose beginning is. */
  near(typed: string, prefix: boolean): WordMatches {
    const matches: WordMatches = new Map();
    const max = tolerance(typed.length);
    if (max === 0 || HAS_DIGIT.test(typed)) return matches;
    const letters = lettersOf(typed);
    const sameSound = prefix ? SAME_SOUND.begun : SAME_SOUND.whole;
    const found = (this.#bySound.get(soundOf(stem(typed)) ?? '') ?? []).map((id): [number, number] => [id, sameSound]);
    // A letter found nowhere in the word costs at least 0.7 edit.
    const missing = Math.min(Math.floor(max / 0.7), Math.max(1, typed.length - 2));
    const shift = Math.ceil(max);
    let best = found.length > 0 ? sameSound : Infinity;
    for (let i = 0; i < this.#plain.length; i++) {
      const others = this.#letters[i]!;
      if (countBits(letters & ~others) > missing) continue;
      const id = this.#plain[i]!;
      const word = this.#words[id]!;
      const longer = word.length - typed.length;
      if (longer < -shift || (!prefix && (longer > shift || countBits(others & ~letters) > missing))) continue;
      const distance = editDistance(typed, word, max);
      const cost = prefix ? Math.min(distance.word, distance.beginning + UNFINISHED) : distance.word;
      if (cost === Infinity) continue;
      if (cost < best) best = cost;
      found.push([id, cost]);
    }
    for (const [id, cost] of found) if (cost <= best + 1) this.#addForms(matches, id, PENALTY.error + cost);
    return matches;
  }

  #addForms(matches: WordMatches, id: number, penalty: number): void {
    keepBest(matches, id, penalty);
    for (const sibling of this.#byStem.get(this.#stems[id]!)!) keepBest(matches, sibling, penalty + PENALTY.otherForm);
  }

  /** Stem of a word. */
  stemOf(id: number): string {
    return this.#stems[id]!;
  }
}
