// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Place } from '@orientation-widgets/feed';
import { simplify, wordsOf } from '../text/fold.js';
import { STOP_WORDS } from '../text/stop-words.js';

/** What is left of a text once the places it names are taken out. */
export interface PlacesInText {
  readonly text: string;
  /** The words taken for a place, as typed, folded. */
  readonly names: readonly string[];
  /** By place number, 1 when named; the last one is "no place". Undefined when no place is named. */
  readonly named: Uint8Array | undefined;
}

const LONGEST_NAME = 5;

function placeWords(text: string): string[] {
  return wordsOf(simplify(text)).filter(word => word.length > 1 && !STOP_WORDS.has(word));
}

/** Recognises the towns and postal codes where there are sessions ("cap cuisine lille", "59000"). */
export class TypedPlaces {
  readonly #byName = new Map<string, number[]>();
  readonly #size: number;

  constructor(places: Iterable<Place>) {
    let number = 0;
    for (const { communeName, postalCode } of places) {
      for (const key of new Set([placeWords(communeName).join(' '), postalCode])) {
        if (!key) continue;
        const known = this.#byName.get(key);
        if (known) known.push(number);
        else this.#byName.set(key, [number]);
      }
      number++;
    }
    this.#size = number;
  }

  /** `isWord` tells which words belong to titles: a town name made only of such words stays a word. */
  read(text: string, isWord: (word: string) => boolean): PlacesInText {
    const words = placeWords(text);
    let rest = text;
    const names: string[] = [];
    let named: Uint8Array | undefined;
    for (let i = 0; i < words.length;) {
      const length = this.#nameAt(words, i, isWord);
      if (length === 0) {
        i++;
        continue;
      }
      const part = words.slice(i, i + length);
      named ??= new Uint8Array(this.#size + 1);
      for (const place of this.#byName.get(part.join(' '))!) named[place] = 1;
      names.push(part.join(' '));
      rest = without(rest, part);
      i += length;
    }
    return { text: rest, names, named };
  }

  #nameAt(words: readonly string[], start: number, isWord: (word: string) => boolean): number {
    for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
      const part = words.slice(start, start + length);
      if (this.#byName.has(part.join(' ')) && !part.every(isWord)) return length;
    }
    return 0;
  }
}

/** Takes words out of a text; it comes back simplified. */
function without(text: string, words: readonly string[]): string {
  return words.reduce(
    (rest, word) => rest.replace(new RegExp(`(^|[^a-z0-9])${word}(?![a-z0-9])`), '$1'),
    simplify(text),
  );
}
