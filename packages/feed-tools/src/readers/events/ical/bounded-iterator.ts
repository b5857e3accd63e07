// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import ICAL from 'ical.js';

/** Work left to follow rules: a rule that never falls on a day would be looked for without an end. */
export class Budget {
  /** Steps made. */
  spent = 0;
  readonly #steps: number;

  constructor(steps: number) {
    this.#steps = steps;
  }

  /** @throws {RuleTooLong} nothing is left. */
  spend(steps = 1): void {
    this.spent += steps;
    if (this.spent > this.#steps) throw new RuleTooLong();
  }
}

/** A rule that takes more work than a calendar is worth. */
export class RuleTooLong extends Error {}

/** Days of a year that a rule may look at to fill one. */
const YEAR_STEPS = 40;

/** Largest interval: the library counts the days of a longer one, one by one. */
const MAX_INTERVAL = 1000;

/** The budget of the call in progress: the constructor of the library already iterates, before any field is there. */
let current = new Budget(0);

/** Calls the library within a budget; it throws plain errors on rules that fall on no day. */
function within<T>(budget: Budget, call: () => T): T {
  current = budget;
  try {
    return call();
  } catch {
    throw new RuleTooLong();
  }
}

/** The iterator of ical.js, each of whose loops passes by one of these methods. */
export class BoundedIterator extends ICAL.RecurIterator {
  /**
   * The times of a rule from its start, as wall times; at most `budget` steps are made.
   *
   * @throws {RuleTooLong} the steps are made, or the library finds no time.
   */
  static *walls(rule: ICAL.Recur, start: ICAL.Time, budget: Budget): Generator<number> {
    if (rule.interval > MAX_INTERVAL) throw new RuleTooLong();
    const iterator = within(budget, () => new BoundedIterator({ rule, dtstart: start }));
    for (;;) {
      // The types of the library do not say that the end is null.
      const time = within(budget, () => iterator.next() as ICAL.Time | null);
      if (!time) return;
      yield wallOfTime(time);
    }
  }

  override check_contracting_rules(): boolean {
    current.spend();
    return super.check_contracting_rules();
  }

  override increment_month(): void {
    current.spend();
    super.increment_month();
  }

  override expand_year_days(year: number): number {
    current.spend(YEAR_STEPS);
    return super.expand_year_days(year);
  }
}

/** A time of ical.js as if its clock were in UTC; NaN for one that no calendar has. */
export function wallOfTime({ year, month, day, hour, minute, second }: ICAL.Time): number {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(wall);
  const isReal =
    year >= 1900 &&
    year < 2200 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute;
  return isReal ? wall : Number.NaN;
}

/** A wall time as a time of ical.js without a zone. */
export function timeOfWall(wall: number, isDate: boolean): ICAL.Time {
  const date = new Date(wall);
  return ICAL.Time.fromData({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: isDate ? 0 : date.getUTCHours(),
    minute: isDate ? 0 : date.getUTCMinutes(),
    second: isDate ? 0 : date.getUTCSeconds(),
    isDate,
  });
}
