// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Collection, Training } from '@orientation-widgets/feed';

/** Trainings that lead to one of the ROME codes: certifying ones first, then by level, then by title. */
export function trainingsTo(rome: readonly string[], trainings: Collection<Training>): Training[] {
  const { values, codes } = trainings.column('rome');
  const leads = values.map(leadsTo => leadsTo.some(code => rome.includes(code)));
  const matches: Training[] = [];
  codes.forEach((code, index) => {
    if (leads[code]) matches.push(trainings.at(index));
  });
  return matches.sort(
    (a, b) =>
      Number(b.certifying) - Number(a.certifying) ||
      (a.level ?? 9) - (b.level ?? 9) ||
      a.title.localeCompare(b.title, 'fr'),
  );
}

/** Trainings with the same title and level, which several organisations may give. */
export interface SameTitle {
  readonly title: string;
  readonly level: Training['level'];
  readonly trainings: readonly Training[];
}

const fold = (text: string): string => foldText(text).replace(/[’-]/g, ' ').trim();

/**
 * Separates the trainings that lead to a job from related ones. When a State diploma has one of the names of the job,
 * the law requires it: other trainings of the same ROME code lead elsewhere. Likewise, a training that certifies
 * nothing comes after one that does.
 *
 * @param names - of the job: “Aide-soignante”, “Aide-soignant”.
 */
export function leadingFirst(
  groups: readonly SameTitle[],
  names: readonly string[],
): { readonly leading: readonly SameTitle[]; readonly near: readonly SameTitle[] } {
  const folded = names.map(fold);
  const isOwn = ({ title }: SameTitle): boolean => {
    const [, rest] = /^diplome d etat (?:d |de )(.*)$/.exec(fold(title)) ?? [];
    return rest !== undefined && folded.some(name => rest === name || rest.startsWith(`${name} –`));
  };
  const isCertified = ({ trainings }: SameTitle): boolean => trainings.some(({ certifying }) => certifying);
  const leads = groups.some(isOwn) ? isOwn : groups.some(isCertified) ? isCertified : () => true;
  return { leading: groups.filter(leads), near: groups.filter(group => !leads(group)) };
}

/** Groups trainings by title, whatever its capitals and accents, and by level, in order of first appearance. */
export function byTitle(trainings: readonly Training[]): SameTitle[] {
  const groups = new Map<string, { title: string; level: Training['level']; trainings: Training[] }>();
  for (const training of trainings) {
    const { title, level } = training;
    const folded = foldText(title).trim();
    const key = `${level} ${folded}`;
    const group = groups.get(key);
    if (group) group.trainings.push(training);
    else groups.set(key, { title, level, trainings: [training] });
  }
  return [...groups.values()];
}
