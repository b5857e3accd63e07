// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { PARIS } from '../../geo/territory-scope.js';

/** Milliseconds in a minute, and in a day. */
const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Time zones of France and its neighbours, by the names that calendar programs write. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'romance standard time': PARIS,
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  utc: 'UTC',
};

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Maximum number of cached zones; calendars need fewer. */
const MAX_ZONES = 1000;

/** Returns the IANA zone in the name of a zone of a calendar, which may end with it; undefined when there is none. */
export function zoneNamed(name: string): string | undefined {
  const text = name.trim().replace(/^"|"$/g, '');
  if (text === '' || text.length > 120) return undefined;
  if (Object.hasOwn(OTHER_NAMES, text.toLowerCase())) return OTHER_NAMES[text.toLowerCase()];
  const tail = text.split('/').slice(-2).join('/');
  return [text, tail].find(zone => /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone) && formatOf(zone) !== null);
}

/**
 * Returns the instant of a local time in a zone. A local time that occurs twice is the first one; a skipped one is
 * moved forward by the length of the change.
 *
 * @param wall The local time as if it were in UTC, milliseconds since 1970.
 */
export function instantOf(wall: number, zone: string): number {
  const before = wall - offsetAt(wall - DAY_MS, zone);
  const after = wall - offsetAt(wall + DAY_MS, zone);
  return before + offsetAt(before, zone) !== wall && after + offsetAt(after, zone) === wall ? after : before;
}

/** Returns the local time of an instant in a zone, as if it were in UTC. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/** Formats an instant in ISO 8601 with its offset: `2026-12-03T14:00:00+01:00`. */
export function isoIn(instant: number, zone: string): string {
  const offset = Math.round(offsetAt(instant, zone) / MINUTE_MS);
  const size = Math.abs(offset);
  const digits = (value: number): string => String(value).padStart(2, '0');
  const mark = `${offset < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
  return `${new Date(instant + offset * MINUTE_MS).toISOString().slice(0, 19)}${mark}`;
}

/** Returns the day of a local time: `2026-12-03`. */
export function dayOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const second = Math.floor(instant / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone)?.formatToParts(second) ?? []) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}

/** Returns the format of a zone; null when the zone does not exist. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const cachedFormat = formats.get(zone);
  if (cachedFormat !== undefined) return cachedFormat;
  if (formats.size >= MAX_ZONES) formats.clear();
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    // A RangeError means that the zone does not exist.
  }
  formats.set(zone, format);
  return format;
}
