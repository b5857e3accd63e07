// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session } from '@orientation-widgets/feed';
import { dayRange } from '@orientation-widgets/domain/agenda/ics-writer.js';
import { isPast } from '@orientation-widgets/domain/trainings/session-dates.js';
import type { SavedEntry } from './saved-entries.js';

/** Date of a saved record, not yet past. */
export interface KeptDate {
  readonly entry: SavedEntry;
  /** ISO 8601: a month when its day is not known. */
  readonly date: string;
  /** Session that starts, for a training. */
  readonly session?: Session;
}

function dateOf(entry: SavedEntry): KeptDate | undefined {
  const { training, happening } = entry;
  const session = training?.next?.session;
  if (session?.start && session.entry === 'fixed') return { entry, date: session.start, session };
  return happening && happening.status !== 'cancelled' ? { entry, date: happening.start } : undefined;
}

/** Dates to come of the saved records, the earliest first. */
export function datesOf(entries: readonly SavedEntry[], today: string): KeptDate[] {
  return entries
    .flatMap(entry => dateOf(entry) ?? [])
    .filter(({ date }) => dayRange(date.slice(0, 10)) && !isPast(date.slice(0, 10), today))
    .sort((a, b) => a.date.localeCompare(b.date));
}
