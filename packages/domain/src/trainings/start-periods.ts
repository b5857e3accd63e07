// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { DateRange } from '@orientation-widgets/search';

/** Periods in which a training may start: within about three months, then within nine, then later. */
export const START_PERIODS = ['soon', 'next', 'later'] as const;
export type StartPeriod = (typeof START_PERIODS)[number];

/** `2026-11-24` and 3 → `2027-02`. */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** First and last month of a period; the first period begins today, the last one has no end. */
export function periodRange(period: StartPeriod, today: string): DateRange {
  if (period === 'soon') return { from: today, to: monthAfter(today, 3) };
  if (period === 'next') return { from: monthAfter(today, 4), to: monthAfter(today, 9) };
  return { from: monthAfter(today, 10) };
}
