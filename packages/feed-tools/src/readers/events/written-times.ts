// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../../messages/message.js';
import { readDate } from '../../text/read-date.js';
import type { Occurrence } from './event-record.js';
import type { EventWindow } from './event-window.js';
import { instantOf, isoIn } from './zoned-time.js';

/** Maximum number of occurrences of an event. */
const MAX_OCCURRENCES = 400;

/** An occurrence as a source writes it, ISO 8601. */
export interface WrittenTime {
  readonly start: string;
  readonly end: string;
  readonly previousStart?: string;
}

/**
 * Reads the occurrences of an event that its source lists one by one, within a window; returns the reason when they
 * cannot be used.
 */
export function readTimes(
  writtenTimes: readonly WrittenTime[],
  status: Occurrence['status'],
  zone: string,
  window: EventWindow,
): Occurrence[] | Message {
  const occurrences: Occurrence[] = [];
  for (const time of writtenTimes) {
    const [start, end, previousStart] = [time.start, time.end, time.previousStart ?? ''].map(text => isoOf(text, zone));
    if (start === undefined) return message('not-a-date', { value: time.start });
    if (end !== undefined && end < start) return message('event-ends-before');
    occurrences.push({
      start,
      ...(end !== undefined && end !== start && { end }),
      ...(previousStart !== undefined && { previousStart }),
      status,
    });
    if (occurrences.length > MAX_OCCURRENCES * 2) return message('event-too-many-times', { limit: MAX_OCCURRENCES });
  }
  occurrences.sort((a, b) => (a.start < b.start ? -1 : 1));
  const lastDay = ({ start, end }: Occurrence): string => (end ?? start).slice(0, 10);
  const near = occurrences.filter(time => lastDay(time) >= window.since && time.start.slice(0, 10) <= window.until);
  const coming = near.filter(time => lastDay(time) >= window.today);
  if (coming.length > MAX_OCCURRENCES) return message('event-too-many-times', { limit: MAX_OCCURRENCES });
  return [...near.filter(time => lastDay(time) < window.today).slice(-1), ...coming];
}

/** Reads a date, or a time with its offset in a zone; undefined for anything else. */
function isoOf(text: string, zone: string): string | undefined {
  const date = readDate(text.trim().slice(0, 40), 'day-first');
  if (date === undefined || date.length < 10) return undefined;
  if (date.length === 10) return date;
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/.test(date);
  const moment = hasOffset ? Date.parse(date) : instantOf(Date.parse(`${date}Z`), zone);
  return Number.isNaN(moment) ? undefined : isoIn(moment, zone);
}
