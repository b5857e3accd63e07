// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource, Testimony } from '@orientation-widgets/feed';
import { STAGE_WORDS, TESTIMONY_COLUMNS } from '../../branches/sheet-columns.js';
import { message, type Message } from '../../messages/message.js';
import { cleanUrl } from '../../text/contact-details.js';
import { territoriesOf } from '../directory/resource-place.js';
import { MAX_DESCRIPTION, readDescription } from '../directory/resource-texts.js';
import {
  contactsIn,
  countIn,
  itemsIn,
  placeIn,
  requiredDay,
  requiredText,
  wordIn,
  yesOrNo,
  type LineResult,
  type SheetLine,
} from './sheet-line.js';

const COLUMNS = TESTIMONY_COLUMNS;

/**
 * Reads the testimony of a person about their job, and their record as an ambassador if they agreed to be one. Nothing
 * is read without their consent.
 */
export function readTestimonyLine(
  line: SheetLine,
  id: string,
): LineResult<{ testimony: Testimony; ambassador: Resource | undefined }> {
  if (yesOrNo(line, COLUMNS.consent) !== true)
    return { faults: [message('no-consent', { column: COLUMNS.consent, value: line.cell(COLUMNS.consent) })] };
  const faults: Message[] = [];
  for (const column of [COLUMNS.name, COLUMNS.text, COLUMNS.role]) requiredText(line, column, faults);
  // An unreadable day must not be taken for the absence of a limit.
  const hasLimit = line.cell(COLUMNS.validUntil) !== '';
  const validUntil = hasLimit ? requiredDay(line, COLUMNS.validUntil, faults) : undefined;
  const job = requiredText(line, COLUMNS.job, faults);
  const [jobId = ''] = line.jobs.of(job);
  if (job !== '' && jobId === '') faults.push(message('job-unknown', { column: COLUMNS.job, value: job }));
  const mediaText = line.cell(COLUMNS.media);
  const media = cleanUrl(mediaText);
  if (mediaText !== '' && media === '')
    line.warn(message('cell-not-an-address', { column: COLUMNS.media, value: mediaText }));
  const transcript = line.cell(COLUMNS.transcript).slice(0, MAX_DESCRIPTION);
  if (media !== '' && transcript === '') line.warn(message('no-transcript', { column: COLUMNS.transcript }));
  const stage = wordIn(line, COLUMNS.stage, STAGE_WORDS);
  const counterStereotype = yesOrNo(line, COLUMNS.counterStereotype);
  const testimony: Testimony = {
    id: `testimony-${id}`,
    jobId,
    name: line.cell(COLUMNS.name).slice(0, 100),
    role: line.cell(COLUMNS.role).slice(0, 200),
    text: line.cell(COLUMNS.text).slice(0, MAX_DESCRIPTION),
    ...(media !== '' && { media }),
    ...(transcript !== '' && { transcript }),
    ...(stage && { stage }),
    consent: true,
    ...(validUntil !== undefined && { validUntil }),
    ...(counterStereotype !== null && { counterStereotype }),
  };
  const ambassador = yesOrNo(line, COLUMNS.ambassador) === true ? ambassadorOf(line, id, testimony) : undefined;
  if (faults.length > 0) return { faults };
  if (validUntil !== undefined && validUntil < line.today) return { left: message('past-its-date') };
  return { testimony, ambassador };
}

function ambassadorOf(line: SheetLine, id: string, testimony: Testimony): Resource {
  const { jobId, name, role, text, validUntil, counterStereotype } = testimony;
  const place = placeIn(line, COLUMNS);
  const radiusKm = countIn(line, COLUMNS.radius);
  return {
    id: `ambassador-${id}`,
    kind: 'ambassador',
    name: `${name}, ${role}`,
    ...readDescription(text),
    audiences: [],
    sectors: [],
    territoryIds: territoriesOf(place),
    ...place.resource,
    ...contactsIn(line, COLUMNS),
    ...(validUntil !== undefined && { validUntil }),
    ...(counterStereotype !== undefined && { counterStereotype }),
    ambassador: {
      jobId,
      testimonyId: testimony.id,
      ...(radiusKm !== null && { radiusKm }),
      formats: itemsIn(line, COLUMNS.formats),
      consent: true,
    },
  };
}
