// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { dayOf } from './zoned-time.js';

/** The days for which times are kept: the coming twelve months, and the last time of the twelve months before. */
export interface EventWindow {
  /** First coming day. */
  readonly today: string;
  /** Last day. */
  readonly until: string;
  /** First day of the past that counts. */
  readonly since: string;
}

/** The window around a day. */
export function windowAround(today: string): EventWindow {
  const shifted = (years: number): string => {
    const date = new Date(`${today}T00:00:00Z`);
    date.setUTCFullYear(date.getUTCFullYear() + years);
    return dayOf(date.getTime());
  };
  return { today, until: shifted(1), since: shifted(-1) };
}
