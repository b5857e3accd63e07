// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { countBeads, countFar, nearestTeams, TEAMS, type DuelRound, type TeamPair } from './duel-rules.js';

/** Number of beads: “3 perles”. */
export function beadCount(count: number): string {
  return count > 1 ? `${count} perles` : `${count} perle`;
}

/** Sentence about the teams that gain a bead. */
export function gainSentence(round: DuelRound): string {
  const [first, second] = nearestTeams(round);
  if (first && second) return 'À égalité : une perle pour chaque équipe.';
  return `${TEAMS[first ? 0 : 1]} sont les plus près. Une perle de plus.`;
}

/** Sentence about the beads of both teams and the winner. */
export function totalSentence(rounds: readonly DuelRound[]): string {
  const [first, second] = countBeads(rounds);
  if (first === second) return `À égalité : ${beadCount(first)} pour chaque équipe.`;
  const [winner, most, other, least]: readonly [string, number, string, number] =
    first > second ? [TEAMS[0], first, TEAMS[1], second] : [TEAMS[1], second, TEAMS[0], first];
  return `${winner} gagnent : ${beadCount(most)}. ${other} : ${beadCount(least)}.`;
}

/** Sentence about the number of jobs for which both guesses were far, without blame. */
export function farSentence(rounds: readonly DuelRound[]): string {
  const far = countFar(rounds);
  if (!far) return 'Pour chaque métier, une équipe au moins était proche : deux personnes ou moins.';
  return `Pour ${far} ${far > 1 ? 'métiers' : 'métier'} sur ${rounds.length}, nous étions loin : plus de deux personnes.`;
}

/** Number of women out of twenty, for a table cell. */
export function womenCell(women: number): string {
  if (women === 0.5) return 'moins d’une';
  return women === 19.5 ? 'plus de 19' : String(women);
}

/** Teams that gain a bead, for a table cell. */
export function nearestCell(round: DuelRound): string {
  const nearest: TeamPair<boolean> = nearestTeams(round);
  return nearest.every(Boolean) ? 'les deux' : TEAMS[nearest[0] ? 0 : 1];
}
