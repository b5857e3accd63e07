// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Spot } from './mercator.js';

/** Place on a map, with its items. */
export interface MapPlace {
  readonly id: string;
  /** Name of the place itself; empty when only its town is known. */
  readonly name: string;
  /** Name of its commune. */
  readonly town: string;
  /** Inhabitants of its commune; 0 when the feed does not say. */
  readonly population: number;
  /** Whether its position is only known by its commune. */
  readonly isApproximate: boolean;
  readonly spot: Spot;
  /** Indexes of its items, in the list that the map shows, in ascending order. */
  readonly items: readonly number[];
}
