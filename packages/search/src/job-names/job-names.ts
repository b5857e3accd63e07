// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fold, simplify, wordsOf } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { STOP_WORDS } from '../text/stop-words.js';
import type { Highlight } from '../text/text-index.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Prepares names for indexing. Keeps the key of each word, since many names share the same words. */
export class JobNameNormalizer {
  readonly #keys = new Map<string, string>();

  /**
   * Text to index for a name in both genders: "Conducteur / Conductrice de tracteur" → "Conducteur de tracteur". A
   * second word with the same stem would lengthen the name, which lowers its score. "Hôte / Hôtesse" keeps both words,
   * as their stems differ.
   */
  normalize(name: string): string {
    if (!name.includes('/')) return name;
    const seen = new Set<string>();
    let text = '';
    for (const word of name.split(/[\s/]+/)) {
      const key = this.#keyOf(word);
      if (seen.has(key)) continue;
      seen.add(key);
      text += text ? ` ${word}` : word;
    }
    return text;
  }

  #keyOf(word: string): string {
    let key = this.#keys.get(word);
    if (key === undefined) this.#keys.set(word, (key = wordsOf(simplify(word)).map(stem).join(' ')));
    return key;
  }
}

/** Ranges of the words of a name that were typed, in any number or gender; the last word typed may be unfinished. */
export function highlightName(name: string, text: string): Highlight[] {
  const typedWords = wordsOf(simplify(text)).filter(word => word.length > 1 && !STOP_WORDS.has(word));
  const stems = new Set(typedWords.map(stem));
  const last = typedWords.at(-1);
  const ranges: Highlight[] = [];
  for (const { 0: word, index } of name.matchAll(WORD)) {
    const folded = fold(word);
    if (stems.has(stem(folded))) ranges.push([index, index + word.length]);
    else if (last && folded.startsWith(last)) ranges.push([index, index + last.length]);
  }
  return ranges;
}
