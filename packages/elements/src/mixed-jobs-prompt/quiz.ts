// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { outOfTwenty } from '../jobs/share-discs.js';

/** Jobs of a quiz, in a class or alone. */
export const ROUNDS = 10;

/** No vowel, no letter that looks like another: a code is no word, and is read aloud. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const CODE_LENGTH = 4;

/** Name of the code in the fragment of the address, which no server receives. */
const CLASS = 'classe';

export function newCode(random = Math.random): string {
  return Array.from({ length: CODE_LENGTH }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
}

/** The code that the fragment of an address holds; undefined when it holds none of ours. */
export function codeIn(hash: string): string | undefined {
  const code = new URLSearchParams(hash.slice(1)).get(CLASS)?.toUpperCase() ?? '';
  return new RegExp(`^[${LETTERS}]{${CODE_LENGTH}}$`).test(code) ? code : undefined;
}

/** The address of this page that opens the same quiz. */
export function classLink(code: string, page: string): string {
  const url = new URL(page);
  url.hash = `${CLASS}=${code}`;
  return url.href;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let rank = 0; rank < text.length; rank++) hash = Math.imul(hash ^ text.charCodeAt(rank), 0x01000193);
  // The last letters count as much as the first.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The jobs of a quiz, in their order: those of a code stay the same when the feed gets other jobs, but for the few it draws among them. */
export function jobsOf<J extends { readonly id: string }>(code: string, jobs: readonly J[]): J[] {
  return jobs
    .map(job => ({ job, rank: hashOf(`${code} ${job.id}`) }))
    .sort((a, b) => a.rank - b.rank || a.job.id.localeCompare(b.job.id))
    .slice(0, ROUNDS)
    .map(({ job }) => job);
}

/** What a class guessed, out of twenty. */
export interface Guessed {
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
  /** As many guesses below as above; of two in the middle, the lower. */
  readonly middle: number;
}

/** @param guesses - out of twenty. @returns undefined without any. */
export function guessed(guesses: readonly number[]): Guessed | undefined {
  const sorted = [...guesses].sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  if (lowest === undefined || highest === undefined || middle === undefined) return undefined;
  return { count: sorted.length, lowest, highest, middle };
}

/** How many guesses are right, or one person away. @param share - of women, per cent. */
export function closeCount(guesses: readonly number[], share: number): number {
  return guesses.filter(guess => Math.abs(guess - outOfTwenty(share)) <= 1).length;
}
