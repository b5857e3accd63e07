// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { PlaceView } from './training-view.js';

/** Range of the prices of the sessions shown. Zero is free; undefined is unknown. */
export interface PriceRange {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Number of sessions whose price is missing from the feed, or was not read. */
  readonly unknown: number;
  readonly count: number;
}

export function priceRange(places: readonly PlaceView[]): PriceRange {
  const prices = places.flatMap(({ sessions }) => sessions.map(({ session }) => session.price));
  const amounts = prices.filter(price => price !== undefined);
  return {
    low: amounts.length ? Math.min(...amounts) : undefined,
    high: amounts.length ? Math.max(...amounts) : undefined,
    count: amounts.length,
    unknown: prices.length - amounts.length,
  };
}
