// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

const YEAR = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;

/** Whether no year of a period is in another period, such as that of its source; a text without a year says nothing. */
export function isOfOtherYears(period: string, other: string): boolean {
  const years = period.match(YEAR) ?? [];
  const sourceYears = (other.match(YEAR) ?? []).sort();
  const [first, last] = [sourceYears[0], sourceYears.at(-1)];
  if (first === undefined || last === undefined) return false;
  return years.length > 0 && years.every(year => year < first || year > last);
}
