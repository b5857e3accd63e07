// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, percent, plural } from '../words/format.js';
import type { SuccessRecord } from './training-success.js';

/** Minimum number of people of a meaningful share: below it, only the counts are shown. */
const ENOUGH_PEOPLE = 20;

type Success = SuccessRecord['success'];

/** Year of an examination, otherwise its whole name: “2022” for “session 2022”. */
export function yearOf({ period }: Success): string {
  return /\b20\d\d\b/.exec(period)?.[0] ?? period;
}

/** Whether the share is known, and based on enough people to be compared. */
export function hasEnoughCandidates({ rate, present = ENOUGH_PEOPLE }: Success): boolean {
  return rate !== null && present >= ENOUGH_PEOPLE;
}

/** Share in words: “78,1 %”; the counts alone for a few people; undefined when not published. */
export function successRate({ rate, passed, present }: Success): string | undefined {
  if (passed !== undefined && present !== undefined && present < ENOUGH_PEOPLE)
    return msg(str`${number(passed)} sur ${number(present)}`);
  return rate === null ? undefined : percent(rate);
}

/** “En 2022, 146 personnes sur 187 ont réussi l’examen, soit 78,1 %.” */
export function successSentence(success: Success): string {
  const { rate, passed, present } = success;
  const year = yearOf(success);
  if (passed === undefined || present === undefined)
    return rate === null
      ? msg(str`Réussite à l’examen de ${year} : non publiée.`)
      : msg(str`En ${year}, ${percent(rate)} des personnes présentes ont réussi l’examen.`);
  const [some, all] = [number(passed), number(present)];
  const counts = plural(
    passed,
    msg(
      str`En ${year}, ${some} personne sur ${all} a réussi l’examen|En ${year}, ${some} personnes sur ${all} ont réussi l’examen`,
    ),
  );
  return rate === null || present < ENOUGH_PEOPLE ? `${counts}.` : msg(str`${counts}, soit ${percent(rate)}.`);
}
