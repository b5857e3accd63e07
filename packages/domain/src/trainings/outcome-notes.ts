// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Outcome } from '@orientation-widgets/feed';

/** Reservations about the leavers behind a figure: they had the former diploma, or are of several years together. */
export function outcomeNotes({ formerDiploma, cohort }: Outcome): readonly string[] {
  return [
    ...(formerDiploma ? [msg(str`Chiffre du diplôme d’avant : ${formerDiploma}.`)] : []),
    ...(isSeveralYears(cohort) ? [msg('Plusieurs années réunies : moins de 20 sortants par an.')] : []),
  ];
}

/** Whether a cohort, as `2020-2023`, spans more than one school year. */
function isSeveralYears(cohort: string): boolean {
  const years = /^(\d{4})-(\d{4})$/.exec(cohort);
  return Number(years?.[2] ?? 0) - Number(years?.[1] ?? 0) > 1;
}
