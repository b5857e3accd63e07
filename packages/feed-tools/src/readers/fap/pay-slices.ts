// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** One slice of pay, in euros a month, and the share of people in it. */
export interface PaySlice {
  readonly from: number;
  readonly to?: number;
  readonly value: number;
}

/** Interpretation of the two upper slices of a file. */
export type UpperSlices = 'as-written' | 'exchanged' | 'together';

/**
 * Decides how to read the two upper slices. The published file exchanges their names: half of the executives would earn
 * less than their median. The median of each family, from another table, reveals the right reading; without any median,
 * the two slices are merged.
 */
export function upperSlices(
  pay: ReadonlyMap<string, readonly PaySlice[]>,
  medians: ReadonlyMap<string, number>,
): UpperSlices {
  const families = [...pay].flatMap(([fap, slices]) => {
    const median = medians.get(fap);
    return median === undefined ? [] : [{ slices, median }];
  });
  if (families.length === 0) return 'together';
  const isRight = (reading: UpperSlices): boolean =>
    families.every(({ slices, median }) => holdsMedian(readSlices(slices, reading), median));
  return isRight('as-written') ? 'as-written' : isRight('exchanged') ? 'exchanged' : 'together';
}

/** Returns the slices, lowest first, with the two upper ones as they are to be read. */
export function readSlices(slices: readonly PaySlice[], reading: UpperSlices): readonly PaySlice[] {
  const [before, last] = slices.slice(-2);
  if (!before || !last || reading === 'as-written') return slices;
  const lowerSlices = slices.slice(0, -2);
  return reading === 'together'
    ? [...lowerSlices, { from: before.from, value: before.value + last.value }]
    : [...lowerSlices, { ...before, value: last.value }, { ...last, value: before.value }];
}

/** Whether the median falls, to the euro, in the slice where half of the people are reached. */
function holdsMedian(slices: readonly PaySlice[], median: number): boolean {
  let sum = 0;
  const middle = slices.find(({ value }) => (sum += value) >= 50);
  return middle === undefined || (median >= middle.from - 1 && median <= (middle.to ?? Infinity) + 1);
}
