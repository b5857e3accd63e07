// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { COMPANY_COLUMNS } from '../../branches/sheet-columns.js';
import { message, type Message } from '../../messages/message.js';
import { isInScope, territoriesOf } from '../directory/resource-place.js';
import { readDescription } from '../directory/resource-texts.js';
import {
  contactsIn,
  countIn,
  itemsIn,
  jobsIn,
  placeIn,
  requiredDay,
  requiredText,
  yesOrNo,
  type LineResult,
  type SheetLine,
} from './sheet-line.js';

const COLUMNS = COMPANY_COLUMNS;

/**
 * Reads a company: its activity, the people it seeks, its offers, and its last day of validity. Every cell is read, so
 * that all its faults are reported.
 */
export function readCompanyLine(line: SheetLine, id: string): LineResult<{ record: Resource }> {
  const faults: Message[] = [];
  const name = requiredText(line, COLUMNS.name, faults).slice(0, 300);
  const validUntil = requiredDay(line, COLUMNS.validUntil, faults);
  const place = placeIn(line, COLUMNS);
  const siret = line.cell(COLUMNS.siret).replace(/\s/g, '');
  if (siret !== '' && !/^\d{14}$/.test(siret))
    line.warn(message('cell-not-a-siret', { column: COLUMNS.siret, value: siret }));
  const before = line.cell(COLUMNS.before).slice(0, 500);
  const size = line.cell(COLUMNS.size).slice(0, 100);
  const label = line.cell(COLUMNS.label).slice(0, 200);
  const record: Resource = {
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
  };
  if (faults.length > 0) return { faults };
  if (validUntil < line.today) return { left: message('past-its-date') };
  return isInScope(place, line.scope) ? { record } : { left: message('row-outside-territory') };
}
