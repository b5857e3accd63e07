// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { datesOf } from '../entries/dates.js';
import type { KeptDate } from '../entries/dates.js';
import { contactOf } from '../entries/entry-facts.js';
import type { SavedEntry } from '../entries/saved-entries.js';

/** Phone call about a saved record. */
export interface Call {
  readonly entry: SavedEntry;
  /** Absent when the feed does not give it. */
  readonly phone?: string;
}

/** Next steps for the saved records, on half a sheet of paper. */
export interface Roadmap {
  readonly calls: readonly Call[];
  /** Dates, the earliest first. */
  readonly dates: readonly KeptDate[];
  /** Jobs to talk about with people who do them. */
  readonly jobs: readonly SavedEntry[];
  /** Number of saved records that do not fit on the sheet. */
  readonly left: number;
}

/** Maximum number of lines of each kind that fit on an A5. */
const MAX_CALLS = 3;
const MAX_DATES = 3;
const MAX_JOBS = 2;

/** Calls to the providers and helpers, those with a known number first; each number is called once, however many records it has. */
function callsOf(entries: readonly SavedEntry[]): Call[] {
  const calls = entries
    .filter(({ training, resource, happening }) => training ?? (resource && !happening))
    .map((entry): Call => {
      const { phone } = contactOf(entry);
      return { entry, ...(phone && { phone }) };
    });
  const callable = calls.filter(({ phone }) => phone);
  const once = callable.filter(({ phone }, rank) => callable.findIndex(call => call.phone === phone) === rank);
  return [...once, ...calls.filter(({ phone }) => !phone)];
}

/**
 * Calls, dates and jobs of a folder, as many as fit on an A5.
 * @param today - ISO 8601: past dates are left out.
 */
export function roadmapOf(entries: readonly SavedEntry[], today: string): Roadmap {
  const calls = callsOf(entries);
  const dates = datesOf(entries, today);
  const jobs = entries.filter(({ job }) => job);
  const left = [
    [calls, MAX_CALLS],
    [dates, MAX_DATES],
    [jobs, MAX_JOBS],
  ] as const;
  return {
    calls: calls.slice(0, MAX_CALLS),
    dates: dates.slice(0, MAX_DATES),
    jobs: jobs.slice(0, MAX_JOBS),
    left: left.reduce((sum, [lines, max]) => sum + Math.max(0, lines.length - max), 0),
  };
}
