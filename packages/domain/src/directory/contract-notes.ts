// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';

/** Words of a plan between the partners of a contract, which the public cannot request yet. */
const PLANNED =
  /^(?:proposition|piste) ?(?:de |\u202f?:)|^à créer\b|(?:^|[\s(])à (?:recenser|mettre en place|poursuivre|l[’']étude)(?![\p{L}])/iu;

/**
 * Whether a record is a note of a contract for its partners, which directories and agendas do not show to the public.
 */
export function isContractNote({ summary }: Pick<Resource, 'summary'>): boolean {
  return PLANNED.test(summary);
}
