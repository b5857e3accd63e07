// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { axisOf } from '../../charts/scale.js';

/** Class of a map: values from `from` up to `to`, exclusive; the last one has no upper bound. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  /** Rank from 1 to 5, the lightest first. */
  readonly step: number;
  readonly count: number;
}

/** At most five classes of equal width, with round bounds. */
export function classesOf(values: readonly number[]): ValueClass[] {
  const { ticks } = axisOf(values);
  const last = ticks.length - 2;
  return ticks.slice(0, -1).map((from, rank) => {
    const to = ticks[rank + 1] ?? from;
    return {
      from,
      to,
      step: 1 + Math.round((4 * rank) / Math.max(1, last)),
      count: values.filter(value => value >= from && (value < to || rank === last)).length,
    };
  });
}

/** Class of a value. */
export function classOf(classes: readonly ValueClass[], value: number): ValueClass | undefined {
  return classes.findLast(({ from }) => value >= from);
}
