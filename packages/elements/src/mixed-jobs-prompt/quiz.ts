// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { outOfTwenty } from '../jobs/share-discs.js';

/** Number of jobs of a quiz, in a class or alone. */
export const ROUNDS = 10;

/** Letters of a code: no vowel and no lookalikes, so that a code is not a word and can be read aloud. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const CODE_LENGTH = 4;

/** Name of the code in the fragment of the address, which is not sent to servers. */
const CLASS = 'classe';

export function newCode(random = Math.random): string {
  return Array.from({ length: CODE_LENGTH }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
}

/** Code in the fragment of an address; undefined when it contains no valid one. */
export function codeIn(hash: string): string | undefined {
  const code = new URLSearchParams(hash.slice(1)).get(CLASS)?.toUpperCase() ?? '';
  return new RegExp(`^[${LETTERS}]{${CODE_LENGTH}}$`).test(code) ? code : undefined;
}

/** Address of this page that opens the same quiz. */
export function classLink(code: string, page: string): string {
  const url = new URL(page);
  url.hash = `${CLASS}=${code}`;
  return url.href;
}

/** FNV-1a hash, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let rank = 0; rank < text.length; rank++) hash = Math.imul(hash ^ text.charCodeAt(rank), 0x01000193);
  // Final mixing, so that the last letters weigh as much as the first.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Jobs of a quiz, in their order. A code keeps its jobs when the feed gets other ones, except for the few new ones that it draws. */
export function jobsOf<J extends { readonly id: string }>(code: string, jobs: readonly J[]): J[] {
  return jobs
    .map(job => ({ job, rank: hashOf(`${code} ${job.id}`) }))
    .sort((a, b) => a.rank - b.rank || a.job.id.localeCompare(b.job.id))
    .slice(0, ROUNDS)
    .map(({ job }) => job);
}

/** Summary of the guesses of a class, out of twenty. */
export interface Guessed {
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
  /** Median guess; of two in the middle, the lower. */
  readonly middle: number;
}

/**
 * Summary of some guesses.
 * @param guesses - out of twenty.
 * @returns undefined without any.
 */
export function guessed(guesses: readonly number[]): Guessed | undefined {
  const sorted = [...guesses].sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  if (lowest === undefined || highest === undefined || middle === undefined) return undefined;
  return { count: sorted.length, lowest, highest, middle };
}

/**
 * Number of guesses that are right, or one person away.
 * @param share - share of women, in percent.
 */
export function closeCount(guesses: readonly number[], share: number): number {
  return guesses.filter(guess => Math.abs(guess - outOfTwenty(share)) <= 1).length;
}
