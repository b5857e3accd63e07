// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import ICAL from 'ical.js';

/** Maximum number of years between two times of a rule: those of the 29th of February, around 2100. */
const LOOK_AHEAD_YEARS = 8;

/** Work left to follow rules: a rule that never falls on a day would be looked for without an end. */
export class Budget {
  /** Steps made. */
  spent = 0;
  readonly #steps: number;
  readonly #lastYear: number;

  /** @param lastYear Year after which no time is needed. */
  constructor(steps: number, lastYear: number) {
    this.#steps = steps;
    this.#lastYear = lastYear;
  }

  /** @throws {RuleTooLong} nothing is left. */
  spend(steps = 1): void {
    this.spent += steps;
    if (this.spent > this.#steps) throw new RuleTooLong();
  }

  /** @throws {RuleTooLong} nothing was found up to a year that is long after the last one needed. */
  reach(year: number): void {
    if (year > this.#lastYear + LOOK_AHEAD_YEARS) throw new RuleTooLong();
  }
}

/** A rule that takes more work than a calendar is worth. */
export class RuleTooLong extends Error {}

/** Days of a year that a rule may look at to fill one. */
const YEAR_STEPS = 40;

/** Cost of comparing a day with a weekday of a rule, in steps: a step covers about seven. */
const WEEKDAY_STEPS = 1 / 7;

/** Longest rule, as text: a long list of days is compared with each day of the year. */
const MAX_RULE = 300;

/** Largest interval: the library counts the days of a longer one, one by one. */
const MAX_INTERVAL = 1000;

/** The budget of the call in progress: the constructor of the library already iterates, before any field is there. */
let current = new Budget(0, 0);

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
    if (rule.interval > MAX_INTERVAL || String(rule).length > MAX_RULE) throw new RuleTooLong();
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
    current.reach(this.last.year);
    return super.check_contracting_rules();
  }

  override increment_month(): void {
    current.spend();
    current.reach(this.last.year);
    super.increment_month();
  }

  override is_day_in_byday(day: ICAL.Time): 0 | 1 {
    current.spend(WEEKDAY_STEPS * (this.rule.parts['BYDAY']?.length ?? 1));
    return super.is_day_in_byday(day);
  }

  override expand_year_days(year: number): number {
    current.spend(YEAR_STEPS);
    current.reach(year);
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
