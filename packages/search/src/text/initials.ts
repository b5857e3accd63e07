// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { KIND_WORDS } from './stop-words.js';

/** Words that introduce details in a title: a level, an option. */
const DETAIL_WORDS = new Set(
  'option parcours bloc ccp session niveau specialite mention bc01 bc02 bc03 bc04'.split(' '),
);

/** Position of an acronym in the initials of a title: all of its core words, the first ones, or some of them. */
export type AcronymRank = 'whole' | 'start' | 'inside';

/** Initials of the titles, to find an acronym that no title writes: "deas" for "diplôme d'État d'aide-soignant". */
export class Initials {
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds the title of the next document, as its words without stop words. */
  add(words: readonly string[]): void {
    let start = 0;
    while (start < words.length - 1 && KIND_WORDS.has(words[start]!)) start++;
    let end = words.length;
    for (let i = start + 1; i < end; i++) if (DETAIL_WORDS.has(words[i]!)) end = i;
    while (end > start + 1 && KIND_WORDS.has(words[end - 1]!)) end--;
    let text = '';
    for (const word of words) text += word[0]!;
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** Documents whose initials contain the acronym, with the best rank only; undefined without any. */
  find(acronym: string): { documents: number[]; rank: AcronymRank } | undefined {
    const ranks: Record<AcronymRank, number[]> = { whole: [], start: [], inside: [] };
    for (let i = 0; i < this.#texts.length; i++) {
      const at = this.#texts[i]!.indexOf(acronym);
      if (at < 0) continue;
      // The words before the core may be a part of it: "technicien" in TAI.
      let from = this.#starts[i]!;
      while (from >= 0 && !this.#texts[i]!.startsWith(acronym, from)) from--;
      const past = from + acronym.length - this.#ends[i]!;
      if (from < 0 || past > 0) ranks.inside.push(i);
      else if (past === 0) ranks.whole.push(i);
      else ranks.start.push(i);
    }
    for (const rank of ['whole', 'start', 'inside'] as const)
      if (ranks[rank].length) return { documents: ranks[rank], rank };
    return undefined;
  }
}
