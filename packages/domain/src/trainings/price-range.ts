// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { PlaceView } from './training-view.js';

/** What is known of the price of the sessions shown. Zero is free; unknown is not zero. */
export interface PriceRange {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Sessions whose price the feed does not give, or was not read. */
  readonly unknown: number;
  readonly known: number;
}

export function priceRange(places: readonly PlaceView[]): PriceRange {
  const prices = places.flatMap(({ sessions }) => sessions.map(({ session }) => session.price));
  const known = prices.filter(price => price !== undefined);
  return {
    low: known.length ? Math.min(...known) : undefined,
    high: known.length ? Math.max(...known) : undefined,
    known: known.length,
    unknown: prices.length - known.length,
  };
}
