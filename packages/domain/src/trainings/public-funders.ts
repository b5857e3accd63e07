// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session } from '@orientation-widgets/feed';

/** Who pays without public money, as the names of the LHÉO codes 5 and 10. */
const payers = new Set(['Entreprise', 'Bénéficiaire de l’action']);

/** Who pays with public or shared money: the learner and the company may pay a part, which is no public funding. */
export function publicFunders({ funders }: Pick<Session, 'funders'>): string[] {
  return funders.filter(name => !payers.has(name));
}
