// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';

/** Opening hours on some days of the week, as in the feed. */
export type WeeklyOpening = NonNullable<Resource['hours']>[number];

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Maximum length of opening hours, in characters. */
const MAX_LENGTH = 500;

/** Maximum number of openings in a day. */
const MAX_SPANS = 6;

/**
 * Reads opening hours of OpenStreetMap that describe a simple week: `Mo-Fr 09:00-12:00,13:30-17:00; Sa 09:00-12:00; PH
 * off`. As in that syntax, a later rule replaces the earlier ones for its days.
 *
 * @returns undefined for anything else: months, weeks, comments, times that are impossible or overlap.
 */
export function readWeeklyHours(text: string): WeeklyOpening[] | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const week: (readonly Span[])[] = DAYS.map(() => []);
  for (const rule of text.split(';').map(part => part.trim().toLowerCase())) {
    if (rule === '' || /^(ph|sh)( |,)?(off|closed)$/.test(rule)) continue;
    const weeklyRule = readRule(rule);
    if (!weeklyRule) return undefined;
    for (const day of weeklyRule.days) week[day] = weeklyRule.spans;
  }
  return openingsOf(week);
}

/**
 * Reads one text a day, Monday first: `09:00 - 12:00 / 13:30 - 18:00`, or an empty text for a closed day.
 *
 * @returns undefined when a text cannot be read, or when all are empty.
 */
export function readDailyHours(days: readonly string[]): WeeklyOpening[] | undefined {
  const week: Span[][] = [];
  for (const text of days) {
    const spans = text.trim() === '' ? [] : readSpans(text.split('/'));
    if (!spans) return undefined;
    week.push(spans);
  }
  return openingsOf(week);
}

/**
 * Reads openings given by day, 0 for Monday, and by times, `09:00-12:00`.
 *
 * @returns undefined when one is impossible, when two overlap, or when there is none.
 */
export function weekOf(
  openings: readonly { readonly day: number; readonly text: string }[],
): WeeklyOpening[] | undefined {
  const week: Span[][] = [];
  for (let day = 0; day < DAYS.length; day++) {
    const spans = readSpans(openings.filter(opening => opening.day === day).map(({ text }) => text));
    if (!spans) return undefined;
    week.push(spans);
  }
  return openingsOf(week);
}

interface Span {
  readonly opens: string;
  readonly closes: string;
}

function readRule(rule: string): { days: number[]; spans: Span[] } | undefined {
  if (rule === '24/7') return { days: DAYS.map((_, day) => day), spans: [{ opens: '00:00', closes: '24:00' }] };
  const [, list = '', hours = ''] =
    /^((?:[a-z]{2}(?:-[a-z]{2})?)(?:\s*,\s*[a-z]{2}(?:-[a-z]{2})?)*)?\s*(\S.*)$/.exec(rule) ?? [];
  const days = list === '' ? DAYS.map((_, day) => day) : readDays(list);
  const spans = hours === 'off' || hours === 'closed' ? [] : readSpans(hours.split(','));
  return days && spans ? { days, spans } : undefined;
}

/** Reads days, `mo-we,fr`; a range may cross the end of the week. Public holidays are left out. */
function readDays(list: string): number[] | undefined {
  const days: number[] = [];
  for (const part of list.split(',').map(name => name.trim())) {
    if (part === 'ph') continue;
    const [first = '', last = first] = part.split('-');
    const [from, until] = [DAYS.indexOf(first), DAYS.indexOf(last)];
    if (from < 0 || until < 0) return undefined;
    for (let day = from; ; day = (day + 1) % DAYS.length) {
      days.push(day);
      if (day === until) break;
    }
  }
  return days;
}

/** Reads the times of a day, in order; undefined when one is impossible or two overlap. */
function readSpans(texts: readonly string[]): Span[] | undefined {
  if (texts.length > MAX_SPANS) return undefined;
  const spans: Span[] = [];
  for (const text of texts) {
    const [, opens, closes] = /^\s*(\d{1,2}[:h]\d{2})\s*-\s*(\d{1,2}[:h]\d{2})\s*$/.exec(text) ?? [];
    const span = { opens: timeOf(opens), closes: timeOf(closes) };
    if (span.opens === '' || span.closes === '' || span.opens >= span.closes) return undefined;
    spans.push(span);
  }
  spans.sort((a, b) => (a.opens < b.opens ? -1 : 1));
  return spans.some(({ opens }, index) => index > 0 && opens < (spans[index - 1]?.closes ?? '')) ? undefined : spans;
}

/** Reads a time: `9h00` gives `09:00`; '' when it is impossible. */
function timeOf(text = ''): string {
  const [hours = '', minutes = ''] = text.split(/[:h]/);
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) || time === '24:00' ? time : '';
}

/** Groups the days with the same times into one opening. */
function openingsOf(week: readonly (readonly Span[])[]): WeeklyOpening[] | undefined {
  const openings = new Map<string, WeeklyOpening>();
  week.forEach((spans, day) => {
    for (const { opens, closes } of spans) {
      const key = `${opens} ${closes}`;
      const opening = openings.get(key) ?? { days: [], opens, closes };
      opening.days.push(day + 1);
      openings.set(key, opening);
    }
  });
  return openings.size > 0 ? [...openings.values()] : undefined;
}
