// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Ordered fields of an object: the first is never greater than the second (a part and its whole, two bounds, two days).
 */
export const ORDERED_FIELDS = (
  'difficult<projects seasonal<projects passed<present low<median low<high median<high lower<value lower<upper value<upper ' +
  'min<max minAge<maxAge minDays<maxDays start<end starts<ends from<until dueStart<dueEnd'
)
  .split(' ')
  .map(pair => pair.split('<') as [string, string]);

/** Pattern of a year, a month or a day, with an optional time. */
const DATE = /^\d{4}(-|$)/;

/** Whether a number is more than another, or a day after another or after a month; both values are valid. */
export function isMore(first: unknown, second: unknown): boolean {
  if (first == null || second == null) return false;
  if (typeof first !== 'string' || typeof second !== 'string') return first > second;
  return DATE.test(first) && DATE.test(second) && first.slice(0, 10) > `${second}~`;
}
