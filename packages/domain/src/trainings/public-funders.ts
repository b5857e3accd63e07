// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session } from '@orientation-widgets/feed';

/** Payers other than public funders: names of the LHÉO codes 5 and 10. */
const payers = new Set(['Entreprise', 'Bénéficiaire de l’action']);

/** Funders with public or shared money, without the learner and the company. */
export function publicFunders({ funders }: Pick<Session, 'funders'>): string[] {
  return funders.filter(name => !payers.has(name));
}
