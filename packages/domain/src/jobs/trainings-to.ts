// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Collection, Training } from '@orientation-widgets/feed';

/** The trainings that lead to one of the ROME codes: those that certify first, then by level, then by title. */
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

/** Trainings of one title and one level, which several organisations may give. */
export interface SameTitle {
  readonly title: string;
  readonly level: Training['level'];
  readonly trainings: readonly Training[];
}

const fold = (text: string): string => foldText(text).replace(/[’-]/g, ' ').trim();

/**
 * Tells the trainings that lead to a job from those near it. Where a State diploma bears one of its names, the law asks for
 * that one: the others, of the same ROME code, open another door. So does a training that certifies nothing beside one that does.
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

/** Groups trainings by title, whatever its capitals and accents, and level; the order of the first of each is kept. */
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
