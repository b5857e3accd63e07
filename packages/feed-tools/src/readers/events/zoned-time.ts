// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { PARIS } from '../../geo/territory-scope.js';

/** Milliseconds of a minute, and of a day. */
const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Names that calendar programs write for the zones of France and of its neighbours. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'romance standard time': PARIS,
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  utc: 'UTC',
};

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** No calendar needs more zones than this. */
const MAX_ZONES = 1000;

/** The IANA zone that a calendar names, itself or at the end of a longer name; undefined when there is none. */
export function zoneNamed(name: string): string | undefined {
  const text = name.trim().replace(/^"|"$/g, '');
  if (text === '' || text.length > 120) return undefined;
  if (Object.hasOwn(OTHER_NAMES, text.toLowerCase())) return OTHER_NAMES[text.toLowerCase()];
  const tail = text.split('/').slice(-2).join('/');
  return [text, tail].find(zone => /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone) && formatOf(zone) !== null);
}

/**
 * The moment of a time on the clocks of a zone. A time that clocks show twice is the first; one that they skip is as long
 * after the hour of the change.
 *
 * @param wall The time as if it were in UTC, milliseconds since 1970.
 */
export function instantOf(wall: number, zone: string): number {
  const before = wall - offsetAt(wall - DAY_MS, zone);
  const after = wall - offsetAt(wall + DAY_MS, zone);
  return before + offsetAt(before, zone) !== wall && after + offsetAt(after, zone) === wall ? after : before;
}

/** A moment on the clocks of a zone, as if they were in UTC. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/** A moment in ISO 8601 with its offset: `2026-12-03T14:00:00+01:00`. */
export function isoIn(instant: number, zone: string): string {
  const offset = Math.round(offsetAt(instant, zone) / MINUTE_MS);
  const size = Math.abs(offset);
  const digits = (value: number): string => String(value).padStart(2, '0');
  const mark = `${offset < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
  return `${new Date(instant + offset * MINUTE_MS).toISOString().slice(0, 19)}${mark}`;
}

/** The day of a wall time: `2026-12-03`. */
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

/** null for a zone that does not exist. */
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
    // A RangeError: no such zone.
  }
  formats.set(zone, format);
  return format;
}
