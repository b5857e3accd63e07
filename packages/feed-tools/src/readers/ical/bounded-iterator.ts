// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import ICAL from 'ical.js';

/** Maximum number of years between two occurrences of a rule: that of the 29th of February, around 2100. */
const LOOK_AHEAD_YEARS = 8;

/** Remaining work for the expansion of rules: the search of a rule without any occurrence would never end. */
export class Budget {
  /** Number of steps made. */
  spent = 0;
  readonly #steps: number;
  readonly #lastYear: number;

  /** @param lastYear Last year for which occurrences are needed. */
  constructor(steps: number, lastYear: number) {
    this.#steps = steps;
    this.#lastYear = lastYear;
  }

  /** @throws {RuleTooLong} no step is left. */
  spend(steps = 1): void {
    this.spent += steps;
    if (this.spent > this.#steps) throw new RuleTooLong();
  }

  /** @throws {RuleTooLong} the search has gone far beyond the last year needed. */
  reach(year: number): void {
    if (year > this.#lastYear + LOOK_AHEAD_YEARS) throw new RuleTooLong();
  }
}

/** Error on a rule whose expansion takes too many steps. */
export class RuleTooLong extends Error {}

/** Cost, in steps, of expanding the days of one year. */
const YEAR_STEPS = 40;

/** Cost, in steps, of comparing a day with one weekday of a rule: one step for about seven comparisons. */
const WEEKDAY_STEPS = 1 / 7;

/** Maximum length of a rule, as text: a long list of days is compared with each day of the year. */
const MAX_RULE = 300;

/** Maximum interval of a rule: for a longer one, the library iterates day by day. */
const MAX_INTERVAL = 1000;

/** Budget of the current call: the constructor of the library already iterates, before any field is set. */
let current = new Budget(0, 0);

/** Calls the library within a budget; it throws plain errors on rules without occurrences. */
function within<T>(budget: Budget, call: () => T): T {
  current = budget;
  try {
    return call();
  } catch {
    throw new RuleTooLong();
  }
}

/** Iterator of ical.js with a budget: each of its loops calls one of these methods. */
export class BoundedIterator extends ICAL.RecurIterator {
  /**
   * Yields the occurrences of a rule from its start, as local times, in at most `budget` steps.
   *
   * @throws {RuleTooLong} the steps are used up, or the library finds no occurrence.
   */
  static *walls(rule: ICAL.Recur, start: ICAL.Time, budget: Budget): Generator<number> {
    if (rule.interval > MAX_INTERVAL || String(rule).length > MAX_RULE) throw new RuleTooLong();
    const iterator = within(budget, () => new BoundedIterator({ rule, dtstart: start }));
    for (;;) {
      // The types of the library omit the null that marks the end.
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

/** Converts a time of ical.js to a local time, as if it were in UTC; NaN for an impossible time. */
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

/** Converts a local time to a time of ical.js without a zone. */
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
