// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { EVENT_COLUMNS, EVENT_WORDS } from '../../branches/sheet-columns.js';
import { message, type Message } from '../../messages/message.js';
import { cleanUrl } from '../../text/contact-details.js';
import { isInScope, territoriesOf } from '../directory/resource-place.js';
import { readDescription } from '../directory/resource-texts.js';
import { boundsOf, type Occurrence } from '../events/event-record.js';
import { instantOf, isoIn } from '../events/zoned-time.js';
import type { Position } from '../reader.js';
import { dayIn } from '../sheets/cells.js';
import type { Line } from '../sheets/line.js';
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

const COLUMNS = EVENT_COLUMNS;

/** Maximum number of occurrences of an event. */
const MAX_OCCURRENCES = 400;

/** An event, read from the first of its lines, with its occurrences. */
interface Draft {
  readonly record: Resource;
  readonly occurrences: Occurrence[];
  readonly at: Position;
}

/** Events of a sheet, in which each line is an occurrence. */
export class EventLines {
  readonly #drafts = new Map<string, Draft>();

  /** Adds a line; returns the reason when it is left out. */
  add(line: SheetLine, id: string): LineResult<undefined> {
    const faults: Message[] = [];
    const time = readTime(line, faults);
    const earlier = this.#drafts.get(id);
    if (earlier) {
      if (earlier.occurrences.length >= MAX_OCCURRENCES)
        faults.push(message('event-too-many-times', { limit: MAX_OCCURRENCES }));
      if (faults.length > 0) return { faults };
      earlier.occurrences.push(time);
      return undefined;
    }
    const name = requiredText(line, COLUMNS.name, faults).slice(0, 300);
    const place = placeIn(line, COLUMNS);
    const online = cleanUrl(line.cell(COLUMNS.online));
    const replay = cleanUrl(line.cell(COLUMNS.replay));
    const registration = registrationOf(line);
    const counterStereotype = yesOrNo(line, COLUMNS.counterStereotype);
    const isFree = yesOrNo(line, COLUMNS.cost);
    const record: Resource = {
      id: `event-${id}`,
      kind: 'event',
      name,
      ...readDescription(line.cell(COLUMNS.text)),
      audiences: itemsIn(line, COLUMNS.audiences),
      sectors: itemsIn(line, COLUMNS.sectors),
      territoryIds: territoriesOf(place),
      ...place.resource,
      ...contactsIn(line, COLUMNS),
      ...(isFree !== null && { cost: isFree ? ('free' as const) : ('paid' as const) }),
      ...(counterStereotype !== null && { counterStereotype }),
      reach: online !== '' && !place.address ? 'remote' : 'place',
      event: {
        timezone: line.scope.timeZone,
        occurrences: [],
        ...(registration && { registration }),
        ...(online !== '' && { online }),
        ...(replay !== '' && { replay }),
      },
    };
    if (faults.length > 0) return { faults };
    if (!isInScope(place, line.scope)) return { left: message('row-outside-territory') };
    this.#drafts.set(id, { record, occurrences: [time], at: line.at });
    return undefined;
  }

  /** Yields the events, each with its occurrences in order. */
  *records(): Generator<{ record: Resource; at: Position }> {
    for (const { record, occurrences, at } of this.#drafts.values()) {
      occurrences.sort((a, b) => (a.start < b.start ? -1 : 1));
      yield {
        record: {
          ...record,
          ...boundsOf(occurrences),
          ...(record.event && { event: { ...record.event, occurrences } }),
        },
        at,
      };
    }
  }
}

function registrationOf(line: SheetLine): NonNullable<Resource['event']>['registration'] {
  const registrationText = line.cell(COLUMNS.registration);
  const url = cleanUrl(registrationText);
  const deadline = dayIn(line, COLUMNS.deadline);
  const places = countIn(line, COLUMNS.places);
  const required = url === '' ? wordOfRegistration(registrationText) : true;
  if (url === '' && deadline === undefined && places === null && required === undefined) return undefined;
  return {
    ...(url !== '' && { url }),
    ...(deadline !== undefined && { deadline }),
    ...(required !== undefined && { required }),
    ...(places !== null && { places }),
  };
}

function wordOfRegistration(text: string): boolean | undefined {
  return /^(oui|obligatoire)$/i.test(text) ? true : /^(non|libre|sans)$/i.test(text) ? false : undefined;
}

/** Reads an occurrence of an event, in the time zone of the territory. */
function readTime(line: SheetLine, faults: Message[]): Occurrence {
  const day = requiredDay(line, COLUMNS.day, faults);
  const [starts, ends] = [timeIn(line, COLUMNS.starts, faults), timeIn(line, COLUMNS.ends, faults)];
  const lastDay = dayIn(line, COLUMNS.lastDay) ?? day;
  const status = wordIn(line, COLUMNS.status, EVENT_WORDS) ?? 'planned';
  const { timeZone } = line.scope;
  const iso = (date: string, minutes: number): string =>
    isoIn(instantOf(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000, timeZone), timeZone);
  if (lastDay < day || (lastDay === day && starts !== undefined && ends !== undefined && ends < starts))
    faults.push(message('event-ends-before'));
  if (day === '' || starts === undefined) return { start: day, ...(lastDay !== day && { end: lastDay }), status };
  return { start: iso(day, starts), ...(ends !== undefined && { end: iso(lastDay, ends) }), status };
}

/**
 * Reads a time as minutes since midnight: `14:00`, `14h30`, `14 h`, or the fraction of a day that a spreadsheet stores;
 * undefined for an empty cell and for anything else, which is a fault.
 */
function timeIn(line: Line, column: string, faults: Message[]): number | undefined {
  const value = line.cell(column);
  if (value === '') return undefined;
  const [, hours, minutes = '00'] = /^(\d{1,2})\s?[:hH]\s?(\d{2})?(?::00)?$/.exec(value) ?? [];
  if (hours !== undefined && Number(hours) < 24 && Number(minutes) < 60) return Number(hours) * 60 + Number(minutes);
  const part = Number(value);
  if (line.calendar && /^0?\.\d+$|^0$/.test(value) && part < 1) return Math.round(part * 1440);
  faults.push(message('cell-not-a-time', { column, value }));
  return undefined;
}
