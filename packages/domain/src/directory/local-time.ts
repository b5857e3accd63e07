// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A moment in the local time of the structures. */
export interface LocalTime {
  /** ISO 8601. */
  readonly day: string;
  /** ISO 8601: 1 Monday, 7 Sunday. */
  readonly weekday: number;
  /** `14:30`. */
  readonly time: string;
}

/** Reads `2026-11-26T14:30`, a local time; undefined when it is invalid. */
export function parseLocalTime(text: string): LocalTime | undefined {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(text) ?? [];
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return Number.isNaN(weekday) ? undefined : { day, weekday: weekday || 7, time };
}

/**
 * The time in metropolitan France, wherever the visitor is.
 *
 * @param timeZone - that of another place, by its IANA name; throws a RangeError when there is none of that name.
 */
export function localTime(at: Date, timeZone = 'Europe/Paris'): LocalTime {
  return parseLocalTime(formatOf(timeZone).format(at)) ?? { day: '', weekday: 0, time: '' };
}

/** Whether there is a time zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(formatOf(name));
  } catch {
    return false;
  }
}

/** Maximum number of cached formats: creating one takes as long as formatting a hundred dates. */
const MAX_FORMATS = 50;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const cachedFormat = formats.get(timeZone);
  if (cachedFormat) return cachedFormat;
  const options: Intl.DateTimeFormatOptions = { timeZone, dateStyle: 'short', timeStyle: 'short' };
  const format = new Intl.DateTimeFormat('sv-SE', { __proto__: null, ...options } as Intl.DateTimeFormatOptions);
  if (formats.size >= MAX_FORMATS) formats.clear();
  formats.set(timeZone, format);
  return format;
}

/** The zones of the territories overseas. */
const OVERSEAS = new Map([
  ['reg-01', 'America/Guadeloupe'],
  ['dep-971', 'America/Guadeloupe'],
  ['reg-02', 'America/Martinique'],
  ['dep-972', 'America/Martinique'],
  ['reg-03', 'America/Cayenne'],
  ['dep-973', 'America/Cayenne'],
  ['reg-04', 'Indian/Reunion'],
  ['dep-974', 'Indian/Reunion'],
  ['reg-06', 'Indian/Mayotte'],
  ['dep-976', 'Indian/Mayotte'],
]);

/** The time on the clocks of a territory, that of a feed, wherever the visitor is: in Paris for any but five. */
export function localTimeIn(territoryId: string, at = new Date()): LocalTime {
  return localTime(at, OVERSEAS.get(territoryId));
}

/** A day some days later, ISO 8601. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

const holidays = new Map<string, boolean>();

/**
 * Whether a day is a public holiday of metropolitan France, on which structures without explicit hours may be closed.
 */
export function isPublicHoliday(day: string): boolean {
  let isHolidayOnDay = holidays.get(day);
  if (isHolidayOnDay === undefined) holidays.set(day, (isHolidayOnDay = isHoliday(day)));
  return isHolidayOnDay;
}

function isHoliday(day: string): boolean {
  if (/-(01-01|05-01|05-08|07-14|08-15|11-01|11-11|12-25)$/.test(day)) return true;
  const easter = easterOf(Number(day.slice(0, 4)));
  return [1, 39, 50].some(after => addDays(easter, after) === day);
}

/** Easter Sunday, after the anonymous Gregorian algorithm (Meeus). */
function easterOf(year: number): string {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * late + 22;
  return addDays(`${year}-03-01`, march - 1);
}
