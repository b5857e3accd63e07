// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { AnswerFigure } from './answer-figure.js';

/**
 * Kinds of trainings without outcomes in any available file, by the first words of their titles; the first match
 * applies.
 */
const UNMEASURED: readonly (readonly [string, RegExp])[] = [
  ['a year that several diplomas share', /^(?:Seconde professionnelle|Mise à niveau|FCIL)/],
  ['a baccalauréat that leads to studies', /^(?:Baccalauréat général|Bac techno)/],
  ['a class that prepares for a school', /^(?:CPGE|CUPGE|CPES|Classe préparatoire|Cycle plurid|Année préparatoire)/],
  ['a licence (InserSup, no file at hand)', /^(?:Double licence|Licence)/],
  ['a BUT (InserSup, no file at hand)', /^BUT /],
  [
    'a school of engineers, business, art or politics',
    /^(?:Formation|Sciences Po|DN MADE|Diplôme national d’art|Bachelor)/,
  ],
];

/** Counts the reasons why trainings have no share in employment, the most frequent first. */
export function measureReasons(trainings: readonly Training[], counted: ReadonlySet<string>): AnswerFigure[] {
  const counts = new Map<string, number>();
  for (const training of trainings) {
    const reason = reasonOf(training, counted);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => ({ name: `  without: ${reason}`, value: `${count}` }));
}

/** @param counted - diplomas with leavers in the feed, as `cfd 50022137` or the id of a training. */
function reasonOf({ id, title, certifications }: Training, counted: ReadonlySet<string>): string {
  const unmeasured = UNMEASURED.find(([, beginning]) => beginning.test(title));
  if (unmeasured) return unmeasured[0];
  if ([id, ...certifications.map(({ kind, code }) => `${kind} ${code}`)].some(key => counted.has(key)))
    return 'fewer than 20 leavers, even in four years together';
  return certifications.some(({ kind }) => kind === 'cfd')
    ? 'a diploma of which InserJeunes counts no leaver of the last year'
    : 'no code in the ministry’s list of diplomas';
}
