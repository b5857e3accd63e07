// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { axisOf } from './scale.js';
import type { Plot, PlotMark } from './plot.js';
import { disc, upright } from './signs.js';

/**
 * One value among those of the sibling territories, at one date: a tick for each, a tall bar for the reference, a disc for the subject.
 * @param siblings - known values of the other territories.
 */
export function stripPlot(subject: number, siblings: readonly number[], reference?: number): Plot {
  const values = [subject, ...siblings, ...(reference === undefined ? [] : [reference])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const { from, to } = low < high ? { from: low, to: high } : axisOf(values);
  const x = (value: number): number => Math.round((10_000 * (value - from)) / (to - from)) / 100;
  const y = 0.875;
  const sign = (className: string, value: number, shape: string): PlotMark => ({
    kind: 'dot',
    className,
    x: x(value),
    y,
    shape,
  });
  return {
    left: 0.375,
    right: 0.375,
    rightNarrow: 0.375,
    height: 2 * y,
    marks: [
      { kind: 'line', className: 'grid', x: [0, 100], y: [y, y] },
      ...siblings.map(value => sign('sibling', value, upright(10))),
      ...(reference === undefined ? [] : [sign('among', reference, upright(22))]),
      sign('point subject', subject, disc(5)),
    ],
  };
}
