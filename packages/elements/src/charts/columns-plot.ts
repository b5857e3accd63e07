// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LinesPlot } from './lines.js';
import { text } from './lines.js';
import type { Plot, PlotMark } from './plot.js';
import { axisOf } from './scale.js';

/** Value at a time, in years. */
export interface PlotColumn {
  readonly at: number;
  readonly value: number;
}

export interface ColumnsOptions {
  /** Height of the drawing area, in em. */
  readonly height: number;
  /** Formats the values of the axis. */
  readonly formatValue: (value: number) => string;
  /** Label after the last column, when the chart is wide enough. */
  readonly label: string;
}

/** Space above the highest value, for its text, in em. */
const ABOVE = 0.5;
/** Part of the time between two columns that a column takes. */
const FILLED = 0.65;

/** Columns from zero under lines of the same times: each column is under its point. */
export function columnsPlot(
  columns: readonly PlotColumn[],
  { left, right, rightNarrow, times: [first, last] }: Pick<LinesPlot, 'left' | 'right' | 'rightNarrow' | 'times'>,
  { height, formatValue, label }: ColumnsOptions,
): Plot {
  const axis = axisOf(
    columns.map(({ value }) => value),
    true,
  );
  const y = (value: number): number => hundredth(ABOVE + (height * (axis.to - value)) / (axis.to - axis.from));
  const x = (at: number): number => (100 * (at - first)) / (last - first);
  const step = Math.min(...columns.slice(1).map(({ at }, rank) => x(at) - x(columns[rank]?.at ?? 0)));
  const width = hundredth(FILLED * step);
  const end = columns.at(-1);
  return {
    ...{ left, right, rightNarrow },
    height: height + 2 * ABOVE,
    marks: [
      ...[axis.from, 0, axis.to].flatMap((tick, rank, all): PlotMark[] =>
        all.indexOf(tick) < rank
          ? []
          : [
              { kind: 'line', className: tick ? 'grid' : 'axis', x: [0, 100], y: [y(tick), y(tick)] },
              text('tick', 0, -0.5, y(tick), 'end', formatValue(tick)),
            ],
      ),
      ...columns.map(({ at, value }): PlotMark => ({
        kind: 'rect',
        className: 'bar subject',
        x: hundredth(x(at) - width / 2),
        y: y(Math.max(0, value)),
        width,
        height: hundredth(Math.abs(y(value) - y(0))),
      })),
      ...(end ? [text('name subject long', 100, 1.0625, y(end.value), 'start', label)] : []),
    ],
  };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
