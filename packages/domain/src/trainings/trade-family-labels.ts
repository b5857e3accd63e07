// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Training } from '@orientation-widgets/feed';

/** Whether a training is the seconde of its family. */
export function isCommonYear({ tradeFamily, certifications }: Training): boolean {
  return certifications.some(({ kind, code }) => kind === 'cfd' && code === tradeFamily?.commonYear);
}

/** Trainings of a family, the seconde first: those of the catalogue with one of its codes. */
export function familyMembers({ tradeFamily }: Training, trainings: Iterable<Training>): Training[] {
  if (!tradeFamily) return [];
  const codes = [tradeFamily.commonYear, ...tradeFamily.diplomas];
  const rank = ({ certifications }: Training): number =>
    codes.indexOf(certifications.find(({ kind, code }) => kind === 'cfd' && codes.includes(code))?.code ?? '');
  return [...trainings].filter(training => rank(training) >= 0).sort((a, b) => rank(a) - rank(b));
}

/** Sentence about when a pupil of a family of trades chooses a trade: after the seconde. */
export function familySentence(training: Training, otherMembers: readonly Training[]): string {
  if (!isCommonYear(training))
    return otherMembers.length
      ? msg('On y entre le plus souvent après la seconde de cette famille. De la même famille :')
      : msg('On y entre le plus souvent après la seconde de cette famille.');
  return otherMembers.length
    ? msg('Après cette seconde, vous choisissez un bac professionnel :')
    : msg('Après cette seconde, vous choisissez un bac professionnel.');
}
