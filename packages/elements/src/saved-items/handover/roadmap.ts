// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { datesOf } from '../entries/dates.js';
import type { KeptDate } from '../entries/dates.js';
import { contactOf } from '../entries/entry-facts.js';
import type { SavedEntry } from '../entries/saved-entries.js';

/** Someone to call about what was kept. */
export interface Call {
  readonly entry: SavedEntry;
  /** Absent when the feed does not give it. */
  readonly phone?: string;
}

/** What one does next with what was kept, on half a sheet of paper. */
export interface Roadmap {
  readonly calls: readonly Call[];
  /** The soonest first. */
  readonly dates: readonly KeptDate[];
  /** Jobs to speak about with someone who does them. */
  readonly jobs: readonly SavedEntry[];
  /** Things of the folder that the sheet has no room for. */
  readonly left: number;
}

/** Lines of each kind that an A5 has room for. */
const MAX_CALLS = 3;
const MAX_DATES = 3;
const MAX_JOBS = 2;

/** Who gives a training or helps, those whose number is known first; each number is called once, whatever was kept of who answers. */
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
 * Calls, dates and jobs of a folder, as many as an A5 has room for.
 *
 * @param today - ISO 8601: what is behind is no step.
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
