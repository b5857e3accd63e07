// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { KIND_WORDS } from './stop-words.js';

/** Words after which a title gives details: a level, an option. */
const DETAIL_WORDS = new Set(
  'option parcours bloc ccp session niveau specialite mention bc01 bc02 bc03 bc04'.split(' '),
);

/** Where the initials of a title have an acronym: all of its core words, the first ones, or some. */
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
    let text = '';
    for (const word of words) text += word[0]!;
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** Documents whose initials have the acronym, with the best rank only; undefined when there is none. */
  find(acronym: string): { documents: number[]; rank: AcronymRank } | undefined {
    const ranks: Record<AcronymRank, number[]> = { whole: [], start: [], inside: [] };
    for (let i = 0; i < this.#texts.length; i++) {
      const at = this.#texts[i]!.indexOf(acronym);
      if (at < 0) continue;
      const start = this.#starts[i]!;
      const fromStart = this.#texts[i]!.startsWith(acronym, start) ? start : at === 0 ? 0 : -1;
      if (fromStart < 0) ranks.inside.push(i);
      else if (fromStart + acronym.length >= this.#ends[i]!) ranks.whole.push(i);
      else ranks.start.push(i);
    }
    for (const rank of ['whole', 'start', 'inside'] as const)
      if (ranks[rank].length) return { documents: ranks[rank], rank };
    return undefined;
  }
}
