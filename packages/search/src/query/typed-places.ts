// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Place } from '@orientation-widgets/feed';
import { simplify, wordsOf } from '../text/fold.js';
import { STOP_WORDS } from '../text/stop-words.js';

/** A text without the places it names, and those places. */
export interface PlacesInText {
  readonly text: string;
  /** Names and postal codes of the places, as typed but folded. */
  readonly names: readonly string[];
  /** By place number, 1 when the text names the place; a last item stands for "no place". Undefined when it names none. */
  readonly mask: Uint8Array | undefined;
}

/** Longest name of a town, in words. */
const MAX_WORDS = 5;

function placeWords(text: string): string[] {
  return wordsOf(simplify(text)).filter(word => word.length > 1 && !STOP_WORDS.has(word));
}

/** Finds the towns and postal codes of the places in a text ("cap cuisine lille", "59000"). */
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

  /** @param isWord - whether a word is one of the titles: a name made only of such words is not taken for a town. */
  parse(text: string, isWord: (word: string) => boolean): PlacesInText {
    const words = placeWords(text);
    let rest = text;
    const names: string[] = [];
    let mask: Uint8Array | undefined;
    for (let i = 0; i < words.length;) {
      const length = this.#nameAt(words, i, isWord);
      if (length === 0) {
        i++;
        continue;
      }
      const part = words.slice(i, i + length);
      mask ??= new Uint8Array(this.#size + 1);
      for (const place of this.#byName.get(part.join(' '))!) mask[place] = 1;
      names.push(part.join(' '));
      rest = without(rest, part);
      i += length;
    }
    return { text: rest, names, mask };
  }

  #nameAt(words: readonly string[], start: number, isWord: (word: string) => boolean): number {
    for (let length = Math.min(MAX_WORDS, words.length - start); length > 0; length--) {
      const part = words.slice(start, start + length);
      if (this.#byName.has(part.join(' ')) && !part.every(isWord)) return length;
    }
    return 0;
  }
}

/** A text without some words, simplified (see `simplify`). */
function without(text: string, words: readonly string[]): string {
  return words.reduce(
    (rest, word) => rest.replace(new RegExp(`(^|[^a-z0-9])${word}(?![a-z0-9])`), '$1'),
    simplify(text),
  );
}
