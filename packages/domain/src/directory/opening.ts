// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';
import { addDays, isPublicHoliday } from './local-time.js';
import type { LocalTime } from './local-time.js';

export interface Span {
  readonly opens: string;
  readonly closes: string;
}

/** Opening status of a structure at a moment. Unknown hours are not reported as closed. */
export type Opening =
  | { readonly status: 'open'; readonly until: string; readonly spans: readonly Span[] }
  | { readonly status: 'closed'; readonly spans: readonly Span[]; readonly next: NextOpening | undefined }
  | { readonly status: 'holiday' | 'unknown' }
  | { readonly status: 'closure'; readonly until: string; readonly label: string | undefined }
  | { readonly status: 'words'; readonly text: string };

export interface NextOpening {
  /** Days from now: 0 today. */
  readonly inDays: number;
  readonly weekday: number;
  readonly opens: string;
}

type Hours = Pick<Resource, 'hours' | 'hoursText' | 'closures'>;

/** Opening hours of a day, in order; those of other seasons are left out. */
export function spansOf({ hours = [] }: Hours, day: string, weekday: number): Span[] {
  return hours
    .filter(({ days, from = '', until = '9' }) => days.includes(weekday) && from <= day && day <= until)
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
}

/** Whether the structure is known to be open. */
export function isOpenAt({ hours = [], closures = [] }: Hours, { day, weekday, time }: LocalTime): boolean {
  return (
    hours.some(
      ({ days, from = '', until = '9', opens, closes }) =>
        opens <= time && time < closes && days.includes(weekday) && from <= day && day <= until,
    ) &&
    !isPublicHoliday(day) &&
    !closures.some(({ from, until }) => from <= day && day <= until)
  );
}

export function openingAt(resource: Hours, { day, weekday, time }: LocalTime): Opening {
  const { hours, hoursText, closures = [] } = resource;
  const closure = closures.find(({ from, until }) => from <= day && day <= until);
  if (closure) return { status: 'closure', until: closure.until, label: closure.label };
  if (!hours?.length) return hoursText ? { status: 'words', text: hoursText } : { status: 'unknown' };
  if (isPublicHoliday(day)) return { status: 'holiday' };
  const spans = spansOf(resource, day, weekday);
  const now = spans.find(({ opens, closes }) => opens <= time && time < closes);
  if (now) return { status: 'open', until: now.closes, spans };
  return {
    status: 'closed',
    spans,
    // Computed only for the results on screen.
    get next() {
      return nextOpening(resource, { day, weekday, time });
    },
  };
}

/** The next time it opens within a week. */
function nextOpening(resource: Hours, { day, weekday, time }: LocalTime): NextOpening | undefined {
  for (let inDays = 0; inDays <= 7; inDays += 1) {
    const on = ((weekday + inDays - 1) % 7) + 1;
    const later = addDays(day, inDays);
    if (isPublicHoliday(later)) continue;
    const span = spansOf(resource, later, on).find(({ opens }) => inDays > 0 || opens > time);
    if (span) return { inDays, weekday: on, opens: span.opens };
  }
  return undefined;
}
