// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session } from '@orientation-widgets/feed';

/** Number of years before and after the day of a feed in which a session may start or end. */
const YEARS_BEFORE = 20;
const YEARS_AFTER = 15;

/** Number of session dates, and of those outside the accepted range. */
export interface DateFigures {
  count: number;
  outOfRange: number;
  /** First and last years that are in range. */
  first: string;
  last: string;
}

/** Counts the dates of sessions that are too far from the day of the feed. */
export class SessionDates {
  readonly #first: string;
  readonly #last: string;
  #count = 0;
  #outOfRange = 0;

  /** @param today Day of the feed, ISO date. */
  constructor(today: string) {
    const year = Number(today.slice(0, 4));
    this.#first = String(year - YEARS_BEFORE);
    this.#last = String(year + YEARS_AFTER);
  }

  add({ start, end }: Pick<Session, 'start' | 'end'>): void {
    for (const date of [start, end]) {
      if (!date) continue;
      const year = date.slice(0, 4);
      this.#count++;
      if (year < this.#first || year > this.#last) this.#outOfRange++;
    }
  }

  figures(): DateFigures {
    return { count: this.#count, outOfRange: this.#outOfRange, first: this.#first, last: this.#last };
  }
}
