// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fold, simplify, wordsOf } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { STOP_WORDS } from '../text/stop-words.js';
import type { Highlight } from '../text/text-index.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Reads names; a word that comes back in many names is read once. */
export class NameReader {
  readonly #keys = new Map<string, string>();

  /**
   * What is indexed of a name in both genders: « Conducteur / Conductrice de tracteur » gives « Conducteur de tracteur ». A word
   * whose other gender is already there would only make the name look longer than it is; « Hôte / Hôtesse » keeps both.
   */
  searched(name: string): string {
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

/** Ranges of the words of a name that were typed, in any number or gender, whole or begun. */
export function marks(name: string, text: string): Highlight[] {
  const typed = wordsOf(simplify(text)).filter(word => word.length > 1 && !STOP_WORDS.has(word));
  const stems = new Set(typed.map(stem));
  const last = typed.at(-1);
  const ranges: Highlight[] = [];
  for (const { 0: found, index } of name.matchAll(WORD)) {
    const word = fold(found);
    if (stems.has(stem(word))) ranges.push([index, index + found.length]);
    else if (last && word.startsWith(last)) ranges.push([index, index + last.length]);
  }
  return ranges;
}
