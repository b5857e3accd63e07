// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { COMPANY_COLUMNS } from '../../branches/sheet-columns.js';
import { message, type Message } from '../../messages/message.js';
import { isInScope, territoriesOf } from '../directory/resource-place.js';
import { readDescription } from '../directory/resource-texts.js';
import { dayIn } from '../sheets/cells.js';
import { contactsIn, countIn, itemsIn, jobsIn, placeIn, yesOrNo, type SheetLine } from './sheet-line.js';

const COLUMNS = COMPANY_COLUMNS;

/** Reads a company: what it does, seeks and gives, until when. */
export function readCompanyLine(
  line: SheetLine,
  id: string,
): { record: Resource } | { fault: Message } | { left: Message } {
  const name = line.cell(COLUMNS.name).slice(0, 300);
  if (name === '') return { fault: message('cell-to-fill', { column: COLUMNS.name }) };
  const validUntil = dayIn(line, COLUMNS.validUntil);
  if (validUntil === undefined) return { fault: message('cell-to-fill', { column: COLUMNS.validUntil }) };
  if (validUntil < line.today) return { left: message('past-its-date') };
  const place = placeIn(line, COLUMNS);
  if (!isInScope(place, line.scope)) return { left: message('row-outside-territory') };
  const siret = line.cell(COLUMNS.siret).replace(/\s/g, '');
  if (siret !== '' && !/^\d{14}$/.test(siret))
    line.warn(message('cell-not-a-siret', { column: COLUMNS.siret, value: siret }));
  const before = line.cell(COLUMNS.before).slice(0, 500);
  const size = line.cell(COLUMNS.size).slice(0, 100);
  const label = line.cell(COLUMNS.label).slice(0, 200);
  return {
    record: {
      id: `company-${id}`,
      kind: 'company',
      name,
      ...readDescription(line.cell(COLUMNS.text)),
      audiences: [],
      sectors: itemsIn(line, COLUMNS.sectors),
      territoryIds: territoriesOf(place),
      ...place.resource,
      ...contactsIn(line, COLUMNS),
      ...(label !== '' && { label }),
      ...(/^\d{14}$/.test(siret) && { siret }),
      validUntil,
      company: {
        ...jobsIn(line, COLUMNS.jobs),
        posts: countIn(line, COLUMNS.posts),
        skills: itemsIn(line, COLUMNS.skills),
        ...(before !== '' && { trainingBeforeHire: before }),
        hosts: yesOrNo(line, COLUMNS.hosts),
        apprentices: yesOrNo(line, COLUMNS.apprentices),
        ...(size !== '' && { sizeBand: size }),
      },
    },
  };
}
