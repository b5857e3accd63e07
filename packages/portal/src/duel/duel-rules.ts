// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** People of a job of whom a team guesses how many are women. */
export const PEOPLE = 20;

/** The two teams, in the order in which they stand on the screen and on paper. */
export const TEAMS: [string, string] = ['Les Comètes', 'Les Étoiles'];

/** Gives the teams the names that the page has. */
export function nameTeams([first = TEAMS[0], second = TEAMS[1]]: readonly string[]): void {
  TEAMS.splice(0, 2, first, second);
}

/** One value a team, in the order of `TEAMS`. */
export type TeamPair<T> = readonly [T, T];

/** A job that both teams answered. */
export interface DuelRound {
  /** Out of twenty. */
  readonly guesses: TeamPair<number>;
  /** Women out of twenty, as `womenOf` says. */
  readonly women: number;
}

/** People by which a guess is far from the figure. */
const FAR = 2;

/** Share from which there is one woman out of twenty, and share up to which there are nineteen, per cent. */
const [FIRST, LAST] = [4.5, 95.5];

/** The number that was typed, out of twenty; undefined for anything else. */
export function readGuess(text: string): number | undefined {
  const digits = text.trim();
  if (!/^\d{1,2}$/.test(digits)) return undefined;
  const guess = Number(digits);
  return guess <= PEOPLE ? guess : undefined;
}

/** Women out of twenty, as the class sees them. Less than one counts as a half: 0 and 1 are then as near. */
export function womenOf(share: number): number {
  if (share > 0 && share < FIRST) return 0.5;
  if (share > LAST && share < 100) return PEOPLE - 0.5;
  return Math.round(share / 5);
}

/** Which teams are nearest: both of them when they are as near. */
export function nearestTeams({ guesses: [first, second], women }: DuelRound): TeamPair<boolean> {
  const gap = Math.abs(first - women) - Math.abs(second - women);
  return [gap <= 0, gap >= 0];
}

/** Beads of each team after some jobs. */
export function countBeads(rounds: readonly DuelRound[]): TeamPair<number> {
  const nearest = rounds.map(nearestTeams);
  return [nearest.filter(([first]) => first).length, nearest.filter(([, second]) => second).length];
}

/** Jobs for which even the nearest guess is far from the figure. */
export function countFar(rounds: readonly DuelRound[]): number {
  return rounds.filter(({ guesses, women }) => guesses.every(guess => Math.abs(guess - women) > FAR)).length;
}
