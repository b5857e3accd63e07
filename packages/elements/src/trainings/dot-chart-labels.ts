// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Outcome } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { number, percent, plural } from '@orientation-widgets/domain/words/format.js';
import { employedAt6 } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import type { TwentyPart } from '@orientation-widgets/domain/trainings/dot-count.js';

/** Name of the people who followed a route. */
function learners(route: Outcome['route']): string {
  switch (route) {
    case 'school':
      return msg('élèves');
    case 'apprenticeship':
      return msg('apprenties et apprentis');
    default:
      return msg('personnes');
  }
}

/** Sentence for some parts of the chart: “Sur 20 élèves, 11 continuent leurs études.” */
export function twentySentence(outcome: Outcome, ...parts: readonly TwentyPart[]): string {
  const who = learners(outcome.route);
  const base = outcome.furtherStudy === null ? msg(str`Sur 20 ${who} qui n’étudient plus`) : msg(str`Sur 20 ${who}`);
  const words = parts.map(
    ({ kind, people }) => `${people ? number(people) : msg('moins d’une personne')} ${doing(kind, people)}`,
  );
  return `${[base, ...words].join(', ')}.`;
}

/** Label of a part: “11 continuent leurs études”. */
export function partLabel({ kind, people }: TwentyPart): TemplateResult {
  return html`<b>${people ? number(people) : msg('moins d’une personne')}</b> ${doing(kind, people)}`;
}

function doing(kind: TwentyPart['kind'], people: number): string {
  switch (kind) {
    case 'studying':
      return plural(people, msg('continue ses études|continuent leurs études'));
    case 'working':
      return plural(people, msg('travaille 6 mois après|travaillent 6 mois après'));
    case 'left':
      return plural(people, msg('n’étudie plus|n’étudient plus'));
    case 'other':
      return plural(people, msg('cherche un emploi ou fait autre chose|cherchent un emploi ou font autre chose'));
  }
}

/** Share in employment, with the number of people it is computed on: “39 % de 171 personnes qui n’étudient plus, soit environ 67.” */
export function employedCount(outcome: Outcome): string | undefined {
  const share = employedAt6(outcome);
  const { leavers } = outcome;
  if (share === null) return undefined;
  if (!leavers) return msg(str`En emploi : ${percent(share)} de celles et ceux qui n’étudient plus.`);
  const some = number(Math.round((leavers * share) / 100));
  return msg(
    str`En emploi : ${percent(share)} des ${number(leavers)} personnes qui n’étudient plus, soit environ ${some}.`,
  );
}
