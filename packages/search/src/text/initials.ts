// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { KIND_WORDS } from './stop-words.js';

/** Words that end what a title is about. */
const END_OF_CORE = new Set(
  'option parcours bloc ccp session niveau specialite mention bc01 bc02 bc03 bc04'.split(' '),
);

/** How an acronym was found in the initials of a title. */
export type AcronymRank = 'whole' | 'start' | 'inside';

/** Initials of the titles, to find an acronym no title spells: "deas" in "diplôme d'État d'aide-soignant". */
export class Initials {
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Words of a title without stop words, in order. Call once a document, in order. */
  add(words: readonly string[]): void {
    let start = 0;
    while (start < words.length - 1 && KIND_WORDS.has(words[start]!)) start++;
    let end = words.length;
    for (let i = start + 1; i < end; i++) if (END_OF_CORE.has(words[i]!)) end = i;
    let text = '';
    for (const word of words) text += word[0]!;
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** Documents whose initials hold the acronym, those of the best rank only. */
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
