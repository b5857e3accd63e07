// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';

type WomenShare = NonNullable<Job['womenShare']>;

/** An earlier share of women, and its change since. */
export interface Earlier {
  readonly period: string;
  readonly value: number;
  readonly change: 'rose' | 'fell' | 'same';
}

/** Number of years to look back. */
const YEARS_BACK = 30;

/** Change, in points, under which the share counts as stable. */
const MIN_CHANGE = 2;

function lastYear(period: string): number | undefined {
  const years = period.match(/\d{4}/g);
  return years ? Number(years.at(-1)) : undefined;
}

/** Share about thirty years before the figure, when the series has one at least ten years older. */
export function shareAGenerationAgo({ value, period, history }: Omit<WomenShare, 'workers'>): Earlier | undefined {
  const now = lastYear(period);
  if (now === undefined) return undefined;
  const distance = (year: number): number => Math.abs(now - YEARS_BACK - year);
  let best: { readonly year: number; readonly period: string; readonly value: number } | undefined;
  for (const earlier of history ?? []) {
    const year = lastYear(earlier.period);
    if (year === undefined || now - year < 10) continue;
    if (!best || distance(year) < distance(best.year)) best = { year, ...earlier };
  }
  if (!best) return undefined;
  const difference = value - best.value;
  const change = Math.abs(difference) < MIN_CHANGE ? 'same' : difference > 0 ? 'rose' : 'fell';
  return { period: best.period, value: best.value, change };
}
