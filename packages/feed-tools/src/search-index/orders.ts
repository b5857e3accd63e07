// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Difference between two trainings of a new index: it leaves space for later insertions. */
const STEP = 1024;
/** Minimum difference between two numbers that still sort. */
const MIN_GAP = 1e-6;

/**
 * Assigns numbers that sort trainings in the order of a feed. Most numbers of the index are kept, so that inserting a
 * training does not rewrite all that follow it.
 *
 * @param ids - Ids in the order of the feed.
 * @param previousOrders - Numbers in the index.
 */
export function ordersOf(ids: readonly string[], previousOrders: ReadonlyMap<string, number>): number[] {
  const stableOrders = longestRising(ids.map(id => previousOrders.get(id)));
  const orders: number[] = [];
  while (orders.length < ids.length) {
    const from = orders.length;
    let to = from;
    while (to < ids.length && stableOrders[to] === undefined) to++;
    const high = stableOrders[to];
    const low = orders.at(-1) ?? (high === undefined ? 0 : high - STEP * (to - from + 1));
    const step = high === undefined ? STEP : (high - low) / (to - from + 1);
    if (step < MIN_GAP) return ids.map((_, i) => (i + 1) * STEP);
    for (let i = from; i < to; i++) orders.push(low + step * (i - from + 1));
    if (high !== undefined) orders.push(high);
  }
  return orders;
}

/** Returns the values of one longest increasing subsequence, at their positions; undefined elsewhere. */
function longestRising(values: readonly (number | undefined)[]): (number | undefined)[] {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  values.forEach((value, i) => {
    if (value === undefined) return;
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? -1] ?? Infinity) < value) low = middle + 1;
      else high = middle;
    }
    before.set(i, ends[low - 1]);
    ends[low] = i;
  });
  const rising: (number | undefined)[] = values.map(() => undefined);
  for (let i = ends.at(-1); i !== undefined; i = before.get(i)) rising[i] = values[i];
  return rising;
}
