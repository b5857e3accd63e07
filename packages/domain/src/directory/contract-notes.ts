// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';

/** Words of a plan between the partners of a contract: nothing that somebody can ask for yet. */
const PLANNED =
  /^(?:proposition|piste) ?(?:de |\u202f?:)|^à créer\b|(?:^|[\s(])à (?:recenser|mettre en place|poursuivre|l[’']étude)(?![\p{L}])/iu;

/** Whether a record is a note of a contract for its partners, which a directory or an agenda does not show to people. */
export function isContractNote({ summary }: Pick<Resource, 'summary'>): boolean {
  return PLANNED.test(summary);
}
