// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { dayOf } from './zoned-time.js';

/** Days for which occurrences are kept: all of the next twelve months, and the last of the previous twelve months. */
export interface EventWindow {
  /** First day of the coming period. */
  readonly today: string;
  /** Last day of the coming period. */
  readonly until: string;
  /** First day of the past period. */
  readonly since: string;
}

/** Returns the window around a day. */
export function windowAround(today: string): EventWindow {
  const shifted = (years: number): string => {
    const date = new Date(`${today}T00:00:00Z`);
    date.setUTCFullYear(date.getUTCFullYear() + years);
    return dayOf(date.getTime());
  };
  return { today, until: shifted(1), since: shifted(-1) };
}
