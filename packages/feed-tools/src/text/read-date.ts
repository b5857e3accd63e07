// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** Order of the day and the month in a date with slashes. */
export type DateOrder = 'day-first' | 'month-first';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const FRENCH_MONTH = /^(\d{1,2})\/(\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SLASHES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,? (?:à )?(\d{1,2}) ?[:hH] ?(\d{2})?)?$/;

/** First digits of the years that a producer can mean: 0027 has lost its century. */
const YEARS = /^(?:19|[2-9]\d)/;

/** Time zones, from -12:00 to +14:00. */
const ZONE = /^(?:Z|-(?:0\d|1[0-2]):?[0-5]\d|\+(?:0\d|1[0-4]):?[0-5]\d)$/;

/**
 * Reads the date formats that producers use: ISO 8601, `31/01/2027`, `31/01/2027 14h30`, `20270131`, `01/2027`.
 *
 * @returns ISO 8601: a day, a month, or a day and a time; undefined when the text is not a valid date.
 */
export function readDate(text: string, order: DateOrder): string | undefined {
  const [, year = '', month = '', day = '', hours, minutes, zone = ''] = ISO.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== '') return dateOf(year, month, day, hours, minutes, zone);
  const [, isoYear, isoMonth] = MONTH.exec(text) ?? [];
  if (isoYear !== undefined && isoMonth !== undefined) return monthOf(isoYear, isoMonth);
  const [, frenchMonth, frenchYear] = FRENCH_MONTH.exec(text) ?? [];
  if (frenchYear !== undefined && frenchMonth !== undefined) return monthOf(frenchYear, frenchMonth);
  const [, first = '', second = '', last = '', atHours, atMinutes] = SLASHES.exec(text) ?? [];
  if (last === '') return undefined;
  const [d, m] = order === 'day-first' ? [first, second] : [second, first];
  return dateOf(last, m, d, atHours, atHours === undefined ? undefined : (atMinutes ?? '00'), '');
}

function dateOf(
  year: string,
  month: string,
  day: string,
  hours?: string,
  minutes?: string,
  zone = '',
): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  if (!YEARS.test(year) || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso) return undefined;
  if (hours === undefined || minutes === undefined) return iso;
  const isTime = Number(hours) < 24 && Number(minutes) < 60 && (zone === '' || ZONE.test(zone));
  return isTime ? `${iso}T${hours.padStart(2, '0')}:${minutes}${zone}` : undefined;
}

function monthOf(year: string, month: string): string | undefined {
  return YEARS.test(year) && Number(month) >= 1 && Number(month) <= 12
    ? `${year}-${month.padStart(2, '0')}`
    : undefined;
}
