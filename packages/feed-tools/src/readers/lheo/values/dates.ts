// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../../../messages/message.js';
import { memoize } from '../../../text/memoize.js';

/** A date in the format of the feed, or null, with its fault if any. */
export interface LheoDate {
  readonly value: string | null;
  /** Reason why the value differs from the file; absent for a valid date and for a documented "unknown". */
  readonly fault?: Message;
}

const UNKNOWN: LheoDate = { value: null };
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a LHÉO date of eight digits (LHÉO 2.3, elements `debut`, `fin` and `date`). `AAAAMM00` gives a month (2027-02).
 * `AAAA0000`, `00000000` and `99999999` are unknown, since the feed has no year alone. `AAAA-MM-JJ` and `JJ/MM/AAAA`,
 * outside the standard, are accepted.
 */
export const readLheoDate = memoize((raw: string): LheoDate => {
  const text = raw.trim();
  if (text === '' || text === '-') return UNKNOWN;
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(text) ?? [];
  if (year !== '') return dateOf(year, month, day, text);
  const [, frenchDay = '', frenchMonth = '', frenchYear = ''] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (frenchYear !== '') return dateOf(frenchYear, frenchMonth, frenchDay, text);
  return { value: null, fault: message('not-a-date', { value: text.slice(0, 30) }) };
});

function dateOf(year: string, month: string, day: string, text: string): LheoDate {
  if (year === '0000' || year === '9999' || (month === '00' && day === '00')) return UNKNOWN;
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (y < 1950 || y > 2100) return { value: null, fault: message('year-not-plausible', { value: text }) };
  if (m < 1 || m > 12) return { value: null, fault: message('no-such-month', { value: text, month }) };
  if (d === 0) return { value: `${year}-${month}` };
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = m === 2 && !leap ? 28 : (DAYS[m - 1] ?? 0);
  if (d > last) return { value: `${year}-${month}`, fault: message('no-such-day', { value: text, day }) };
  return { value: `${year}-${month}-${day}` };
}

/** Whether a date is past; a month is past after its last day, an unknown date never is. */
export function isPast(date: string | null, today: string): boolean {
  if (date === null) return false;
  // "-99" sorts after every day of the month.
  return (date.length === 7 ? `${date}-99` : date) < today;
}

/** Whether `end` is certainly before `start`. */
export function isReversed(start: string | null, end: string | null): boolean {
  if (start === null || end === null) return false;
  return (end.length === 7 ? `${end}-99` : end) < start;
}
