// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ContactCell, ContactRow } from '@orientation-widgets/domain/directory/contacts.js';
import { peopleLabel } from '@orientation-widgets/domain/directory/people-label.js';
import { writeCsv } from '@orientation-widgets/domain/words/csv-writer.js';
import type { Cell } from '@orientation-widgets/domain/words/csv-writer.js';
import { download } from '../export/download.js';
import { statusOf } from './contact-status.js';

/** Saves the contacts as a table: a line for each scheme and audience. */
export function saveContacts(rows: readonly ContactRow[], audiences: readonly string[]): void {
  const lines = rows.flatMap(({ name, cells, otherAudiences }) =>
    otherAudiences
      ? [lineOf(name, otherAudiences.audiences.join(', '), otherAudiences.cell)]
      : cells.map((cell, rank) => lineOf(name, peopleLabel(audiences[rank] ?? ''), cell)),
  );
  const head = ['dispositif', 'public', 'situation', 'contact', 'telephone', 'courriel', 'site_web'];
  download('qui-voir.csv', 'text/csv', writeCsv([head, ...lines], { separator: ';' }));
}

function lineOf(name: string, audience: string, cell: ContactCell): Cell[] {
  const resource = cell.status === 'contact' ? cell.resource : undefined;
  const who = cell.status === 'named' ? cell.operator : resource?.name;
  return [name, audience, statusOf(cell), who, resource?.phone, resource?.email, resource?.url];
}
