// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

const YEAR = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;

/**
 * Whether a period has years and all are outside the range of years of another period, such as that of its source;
 * false when either names no year.
 */
export function isOfOtherYears(period: string, other: string): boolean {
  const years = period.match(YEAR) ?? [];
  const sourceYears = (other.match(YEAR) ?? []).sort();
  const [first, last] = [sourceYears[0], sourceYears.at(-1)];
  if (first === undefined || last === undefined) return false;
  return years.length > 0 && years.every(year => year < first || year > last);
}
