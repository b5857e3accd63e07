// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Measure } from '@orientation-widgets/feed';

const FORM = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])|(\d{4})))?$/;

/**
 * Position of a period in years: 2025.75 is the fourth quarter of 2025, a school year is the year it begins, a mean of several
 * years is the last of them. Undefined when the period is missing or invalid.
 */
export function periodAt(period: string): number | undefined {
  const [, year, quarter, month, last] = FORM.exec(period) ?? [];
  if (!year) return undefined;
  const first = Number(year);
  if (quarter) return first + (Number(quarter) - 1) / 4;
  if (month) return first + (Number(month) - 1) / 12;
  return last && Number(last) > first + 1 ? Number(last) : first;
}

/**
 * Month or quarter of a period; undefined for a year. Seasonal values are only compared within the same month or
 * quarter.
 */
export function seasonOf(period: string): string | undefined {
  return /^\d{4}-(\d\d|Q\d)$/.exec(period)?.[1];
}

/** Formatted period: “2024”, “T4 2025”, “janvier 2025”, “2023-2024”. */
export function periodLabel(period: string): string {
  const [, year, quarter, month] = FORM.exec(period) ?? [];
  if (!period) return msg('année non précisée');
  if (year && quarter) return msg(str`T${quarter} ${year}`);
  return month ? `${monthNames()[Number(month) - 1] ?? ''} ${year ?? ''}` : period;
}

/** Names of the months. They replace `Intl.DateTimeFormat`, whose first use blocks a slow phone for 100 ms. */
function monthNames(): string[] {
  return msg('janvier février mars avril mai juin juillet août septembre octobre novembre décembre').split(' ');
}

/** Number of years between two periods of a frequency; undefined for irregular periods. */
export function stepOf(frequency: Measure['frequency']): number | undefined {
  switch (frequency) {
    case 'monthly':
      return 1 / 12;
    case 'quarterly':
      return 1 / 4;
    case 'yearly':
      return 1;
    default:
      return undefined;
  }
}

/**
 * Whether a period ended more than three times its frequency ago, and more than a year ago. @param updated - day of the
 * feed, ISO 8601.
 */
export function isOld(period: string, frequency: Measure['frequency'], updated: string): boolean {
  const [at, step] = [periodAt(period), stepOf(frequency)];
  const day = new Date(updated);
  if (at === undefined || step === undefined || Number.isNaN(day.getTime())) return false;
  // A yearly period ends a year after it begins.
  return day.getUTCFullYear() + day.getUTCMonth() / 12 - (at + step) > Math.max(1, 3 * step);
}
