// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { addressPart, safeUrl } from '@orientation-widgets/feed';
import type { Collection, Source, Territory } from '@orientation-widgets/feed';
import { writeCalendar } from './ics-writer.js';
import type { CalendarEvent } from './ics-writer.js';
import { isTimeZone, localTime } from '../directory/local-time.js';
import type { Happening } from './agenda.js';
import { placeLabel } from '../directory/address-line.js';

/**
 * Instant of a local time, ISO 8601. A time skipped by a change to summer time becomes the next valid one. An unknown
 * time zone is read as Europe/Paris, so that a faulty event does not stop the page.
 */
export function instantOf(local: string, zoneName?: string): string {
  const timeZone = zoneName !== undefined && isTimeZone(zoneName) ? zoneName : undefined;
  const clockAt = (at: number): number => {
    const { day, time } = localTime(new Date(at), timeZone);
    return Date.parse(`${day}T${time}Z`);
  };
  const localMs = Date.parse(`${local}Z`);
  let at = localMs;
  // Second estimate, for an offset that changes in between.
  for (let times = 0; times < 2; times += 1) at += localMs - clockAt(at);
  return new Date(at).toISOString();
}

/** UID of an occurrence, which its revisions and moves keep; that of the source when the feed has it. */
function uidOf({ resource: { id, event }, start, previousStart = start }: Happening, territory: string): string {
  const uid = event?.uid ?? `${addressPart(id)}.${addressPart(territory)}@orientation-widgets`;
  return (event?.occurrences.length ?? 1) > 1 ? `${previousStart}.${uid}` : uid;
}

/** Records of a feed that a calendar needs beside its events. */
export interface CalendarData {
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
  readonly feed: { readonly info: { readonly territory: string } };
}

/** Calendar entry for one occurrence of an event. */
export function calendarEvent(happening: Happening, data: CalendarData): CalendarEvent {
  const { resource, start, end, status, sequence } = happening;
  const { name, summary, event, url, lat, lon, operator, sourceId } = resource;
  const source = data.sources.get(sourceId ?? '');
  const at = (local: string): string => (local.includes('T') ? instantOf(local, event?.timezone) : local);
  const title = source?.example ? msg(str`Données d’exemple. ${name}`) : name;
  return {
    uid: uidOf(happening, data.feed.info.territory),
    date: at(start),
    end: end && at(end),
    sequence,
    isCancelled: status === 'cancelled',
    summary: status === 'full' ? msg(str`Complet : ${title}`) : title,
    description: [summary, operator, source && msg(str`Source : ${source.publisher}, ${source.title}.`)]
      .filter(Boolean)
      .join('\n'),
    location: placeLabel(resource, data.territories),
    geo: lat !== undefined && lon !== undefined ? { lat, lon } : undefined,
    url: safeUrl(event?.registration?.url) ?? safeUrl(url),
  };
}

/** Calendar of the events; those without a known day are left out. */
export function agendaCalendar(happenings: readonly Happening[], data: CalendarData, now: string): string {
  const dated = happenings.filter(({ start }) => start.length >= 10);
  return writeCalendar(
    msg('Agenda'),
    dated.map(happening => calendarEvent(happening, data)),
    now,
  );
}
