// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Result of comparing a guess with the figure; `unknown` when the visitor preferred not to guess. */
export type GuessResult = 'close' | 'higher' | 'lower' | 'unknown';

/** Maximum error of a correct guess, in points: one step of the slider. */
const NEAR_POINTS = 5;

/** Compares a guess, or null for “Je ne sais pas”, with the share of women. Both in per cent. */
export function compareGuess(guess: number | null, share: number): GuessResult {
  if (guess === null) return 'unknown';
  if (Math.abs(guess - share) <= NEAR_POINTS) return 'close';
  return guess > share ? 'higher' : 'lower';
}

/** Majority gender of a job; `balanced` between 40 and 60 % of women. */
export type Balance = 'men' | 'balanced' | 'women';

/** Reads a share of women, in per cent. */
export function balance(share: number): Balance {
  if (share >= 40 && share <= 60) return 'balanced';
  return share < 40 ? 'men' : 'women';
}
