// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createHmac, randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { foldText } from '@orientation-widgets/feed';
import { LRUCache } from 'lru-cache';

/** Addresses from which a text must come in a day before it is written: fewer could tell who typed it. */
export const MIN_ADDRESSES = 20;
/** Texts that wait for more addresses; beyond, the one that nobody has typed for longest is forgotten. */
const MAX_TEXTS = 5000;
/** Texts of a day that are written, at most: a crowd of machines fills no disk. */
const MAX_WRITTEN = 500;
const MAX_LENGTH = 60;
const MAX_WORDS = 5;
/** Bytes that are kept of the digest of an address. */
const DIGEST_BYTES = 6;
/** Letters, spaces, apostrophes and hyphens: a number may be somebody’s. */
const WORDS = /^[\p{L}\p{M}'’ -]+$/u;

/** A text without results, typed from at least `MIN_ADDRESSES` addresses on a day. */
export interface UnansweredText {
  /** Day as YYYY-MM-DD. */
  readonly day: string;
  readonly text: string;
}

/**
 * Counts the addresses from which a text without an answer came, in memory and for one day. An address is kept as a digest with the text,
 * under a key that is drawn each day and never written; digests of a text go as soon as it is written, all of them when the day ends.
 */
export class UnansweredWords {
  readonly #addresses = new LRUCache<string, Set<string>>({ max: MAX_TEXTS });
  readonly #writtenTexts = new Set<string>();
  readonly #write: (text: UnansweredText) => void;
  #day = '';
  #key = randomBytes(32);

  /** @param write - Receives each text once a day. */
  constructor(write: (text: UnansweredText) => void) {
    this.#write = write;
  }

  /** Texts that wait for more addresses. */
  get size(): number {
    return this.#addresses.size;
  }

  /** @param day - As YYYY-MM-DD: another one forgets all that the last one counted. */
  add(typedText: string, address: string, day: string): void {
    this.forgetBefore(day);
    const text = foldText(typedText).trim().replace(/\s+/g, ' ');
    if (!WORDS.test(typedText) || text.length > MAX_LENGTH || text.split(' ').length > MAX_WORDS) return;
    if (this.#writtenTexts.has(text) || this.#writtenTexts.size >= MAX_WRITTEN) return;
    const addresses = this.#addresses.get(text) ?? new Set();
    const digest = createHmac('sha256', this.#key).update(`${address} ${text}`).digest();
    addresses.add(digest.toString('base64', 0, DIGEST_BYTES));
    if (addresses.size < MIN_ADDRESSES) return void this.#addresses.set(text, addresses);
    this.#addresses.delete(text);
    this.#writtenTexts.add(text);
    this.#write({ day, text });
  }

  /** Forgets the texts, digests and key of another day; called at intervals, since a night may bring no question. */
  forgetBefore(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    this.#addresses.clear();
    this.#writtenTexts.clear();
    this.#key = randomBytes(32);
  }
}

/**
 * Writes each text on a line of a file that only its owner reads. A disk that is full costs no visitor an answer: the reason is told once.
 *
 * @throws {Error} the file cannot be written at all.
 */
export function unansweredFile(path: string, tell: (line: string) => void): (text: UnansweredText) => void {
  // An unwritable file is reported at start, not at the first text.
  appendFileSync(path, '', { mode: 0o600 });
  let lastReason = '';
  return text => {
    try {
      appendFileSync(path, `${JSON.stringify(text)}\n`, { mode: 0o600 });
    } catch (error) {
      const reason = (error as Error).message;
      if (reason !== lastReason) tell(`Un texte sans réponse n’est pas écrit\u202f: ${reason}`);
      lastReason = reason;
    }
  };
}
