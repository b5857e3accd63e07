// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Evenly spaced ticks of an axis, and its range. */
export interface Axis {
  readonly ticks: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Maximum number of intervals between the first and last ticks. */
const INTERVALS = 5;

/** Multiples of a power of ten that make easily read steps. */
const STEPS = [1, 2, 5, 10];

/** Axis around some values: round steps of 1, 2 or 5, three to six ticks. When all values are equal, there is one step on each side. */
export function axisOf(values: readonly number[], withZero = false): Axis {
  const all = withZero ? [0, ...values] : values;
  let [low, high] = [Math.min(...all), Math.max(...all)];
  if (!Number.isFinite(low)) [low, high] = [0, 1];
  if (low === high) {
    const around = Math.abs(low) / 10 || 1;
    [low, high] = withZero && low >= 0 ? [0, high + around] : [low - around, high + around];
  }
  const size = 10 ** Math.floor(Math.log10((high - low) / INTERVALS));
  for (const factor of STEPS) {
    const step = factor * size;
    const [first, last] = [Math.floor(rounded(low / step)), Math.ceil(rounded(high / step))];
    if (last - first > INTERVALS) continue;
    const ticks = Array.from({ length: last - first + 1 }, (_, rank) => rounded((first + rank) * step));
    return { ticks, from: rounded(first * step), to: rounded(last * step) };
  }
  return axisOf([low - size, high + size]);
}

/** Removes the binary error at the end of a product: 0.30000000000000004 becomes 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Moves labels that would overlap: they keep their order, at least `distance` apart, within the height. */
export function pushApart(places: readonly number[], distance: number, height: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let least = 0;
  for (const index of order) {
    least = Math.max(least, moved[index] ?? 0);
    moved[index] = least;
    least += distance;
  }
  let most = height;
  for (const index of order.reverse()) {
    most = Math.min(most, moved[index] ?? 0);
    moved[index] = most;
    most -= distance;
  }
  return moved;
}
