// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { printableText } from '../words/printable-text.js';

/** A calendar event: at a time, on a day, or in a month without a known day. */
export interface CalendarEvent {
  /** Stable identifier: an event has the same one in every file. */
  readonly uid: string;
  /** "2027-02-01T08:00:00Z", "2027-02-01" or "2027-02". */
  readonly date: string;
  /** End, in the same form; the last day is included. */
  readonly end?: string | undefined;
  /** Revision number: a calendar replaces an entry that has a lower one. */
  readonly sequence?: number | undefined;
  readonly isCancelled?: boolean | undefined;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  readonly geo?: { readonly lat: number; readonly lon: number } | undefined;
}

/** Largest whole number of a calendar (RFC 5545, 3.3.8). */
const MAX_INTEGER = 2_147_483_647;

const encoder = new TextEncoder();

/** RFC 5545, 3.3.11: no control character but the line break. */
export function calendarText(text: string): string {
  return printableText(text)
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * Folds a line (RFC 5545, 3.1): no line exceeds 75 octets, and continuation lines start with a space. No character is
 * cut in two.
 */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function compact(day: Date): string {
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}

/**
 * First day, and the day after the last: a whole month when the day is unknown. Undefined for a text that is not a
 * date.
 */
export function dayRange(date: string): readonly [string, string] | undefined {
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (!year || Number.isNaN(first.getTime()) || !first.toISOString().startsWith(date)) return undefined;
  const after = day ? new Date(first.getTime() + 86_400_000) : new Date(Date.UTC(Number(year), Number(month), 1));
  return [compact(first), compact(after)];
}

/** An instant as RFC 5545 writes it: 20270201T080000Z. */
const instant = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');

/** Start and end of an event; undefined when it has no valid date. */
function timeLines({ date, end }: CalendarEvent): string[] | undefined {
  if (date.includes('T')) return [`DTSTART:${instant(date)}`, ...(end?.includes('T') ? [`DTEND:${instant(end)}`] : [])];
  const first = dayRange(date);
  const last = end === undefined ? first : dayRange(end.slice(0, 10));
  return first && last && [`DTSTART;VALUE=DATE:${first[0]}`, `DTEND;VALUE=DATE:${last[1]}`];
}

/** A number as calendars and contact cards write it: without an exponent. */
export function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(6) : text;
}

/** Address that ends no line and holds no character that a URI refuses. */
const calendarAddress = (url: string): string =>
  printableText(url).replace(/[\s"<>\\^`{|}]/g, sign => encodeURIComponent(sign));

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const times = timeLines(event);
  if (!times) return [];
  const { uid, date, summary, description, location, url, geo, sequence, isCancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${calendarText(uid)}`,
    `DTSTAMP:${stamp}`,
    ...times,
    ...(sequence === undefined ? [] : [`SEQUENCE:${Math.min(sequence, MAX_INTEGER)}`]),
    ...(isCancelled ? ['STATUS:CANCELLED'] : []),
    `SUMMARY:${calendarText(summary)}`,
    ...(description ? [`DESCRIPTION:${calendarText(description)}`] : []),
    ...(location ? [`LOCATION:${calendarText(location)}`] : []),
    ...(geo ? [`GEO:${plainDecimal(geo.lat)};${plainDecimal(geo.lon)}`] : []),
    // A URI has none of the characters that a text escapes; line breaks would start another property.
    ...(url ? [`URL:${calendarAddress(url)}`] : []),
    // An all-day event does not block the hours of the day.
    ...(date.includes('T') ? [] : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

/**
 * A calendar, RFC 5545.
 *
 * @param now - when the file is made, ISO 8601.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[], now: string): string {
  const stamp = instant(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//orientation-widgets//orientation-widgets//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${calendarText(name)}`,
    ...events.flatMap(event => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}
