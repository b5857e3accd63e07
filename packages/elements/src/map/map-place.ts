// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Spot } from './mercator.js';

/** A place that a map shows, with what stands there. */
export interface MapPlace {
  readonly id: string;
  /** Of the place itself; empty when all that is known is its town. */
  readonly name: string;
  /** Name of its commune. */
  readonly town: string;
  /** Inhabitants of its commune; 0 when the feed does not say. */
  readonly population: number;
  /** Where it is known by its commune alone. */
  readonly isApproximate: boolean;
  readonly spot: Spot;
  /** Numbers of what stands there, in the list that the map shows, going up. */
  readonly items: readonly number[];
}
