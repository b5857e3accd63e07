// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Number of people among whom a team guesses the number of women. */
export const PEOPLE = 20;

/** Names of the two teams, in their order on screen and on paper. */
export const TEAMS: [string, string] = ['Les Comètes', 'Les Étoiles'];

/** Replaces the names of the teams with those of the page. */
export function nameTeams([first = TEAMS[0], second = TEAMS[1]]: readonly string[]): void {
  TEAMS.splice(0, 2, first, second);
}

/** One value per team, in the order of `TEAMS`. */
export type TeamPair<T> = readonly [T, T];

/** Job that both teams answered. */
export interface DuelRound {
  /** Guesses out of twenty. */
  readonly guesses: TeamPair<number>;
  /** Women out of twenty, computed by `womenOf`. */
  readonly women: number;
}

/** Maximum error of a close guess, in people out of twenty. */
const FAR = 2;

/**
 * Shares, in per cent, below which fewer than one woman out of twenty is shown, and above which more than nineteen are.
 */
const [FIRST, LAST] = [4.5, 95.5];

/** Reads a typed number out of twenty; undefined for anything else. */
export function readGuess(text: string): number | undefined {
  const digits = text.trim();
  if (!/^\d{1,2}$/.test(digits)) return undefined;
  const guess = Number(digits);
  return guess <= PEOPLE ? guess : undefined;
}

/**
 * Converts a share to women out of twenty, as the class sees them. Less than one counts as a half, so that guesses of 0
 * and 1 are equally near.
 */
export function womenOf(share: number): number {
  if (share > 0 && share < FIRST) return 0.5;
  if (share > LAST && share < 100) return PEOPLE - 0.5;
  return Math.round(share / 5);
}

/** Whether each team is the nearest: both are when they are equally near. */
export function nearestTeams({ guesses: [first, second], women }: DuelRound): TeamPair<boolean> {
  const gap = Math.abs(first - women) - Math.abs(second - women);
  return [gap <= 0, gap >= 0];
}

/** Number of beads of each team after some jobs. */
export function countBeads(rounds: readonly DuelRound[]): TeamPair<number> {
  const nearest = rounds.map(nearestTeams);
  return [nearest.filter(([first]) => first).length, nearest.filter(([, second]) => second).length];
}

/** Number of jobs for which even the nearest guess is far from the figure. */
export function countFar(rounds: readonly DuelRound[]): number {
  return rounds.filter(({ guesses, women }) => guesses.every(guess => Math.abs(guess - women) > FAR)).length;
}
