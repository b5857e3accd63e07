// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { text } from './lines.js';
import type { Plot, PlotMark } from './plot.js';

/** Age group: its name, then its number on each side, as values and as texts. */
export interface AgeRow {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly leftLabel: string;
  readonly rightLabel: string;
}

/** Lengths in em: distance between groups, position of the name, top of the bars and their thickness. */
const ROW = 2.75;
const NAME = 0.625;
const BAR_TOP = 1.125;
const THICKNESS = 1.25;
/** Position of the common base of both sides, and length of the longest bar, in percent. */
const MIDDLE = 50;
const LONGEST = 32;

/** Bars on two sides of the middle, on one scale, in the order of the rows, each group under its name. */
export function pyramidPlot(rows: readonly AgeRow[]): Plot {
  const most = Math.max(1, ...rows.flatMap(({ left, right }) => [left, right]));
  const length = (value: number): number => Math.round((100 * LONGEST * value) / most) / 100;
  return {
    left: 0,
    right: 0,
    rightNarrow: 0,
    height: rows.length * ROW,
    marks: rows.flatMap(({ name, left, right, leftLabel, rightLabel }, rank): PlotMark[] => {
      const y = rank * ROW + BAR_TOP;
      const middle = y + THICKNESS / 2;
      const bar = (className: string, x: number, width: number): PlotMark => ({
        ...{ kind: 'rect', className, x, y, width, height: THICKNESS },
      });
      return [
        text('bar-name', MIDDLE, 0, rank * ROW + NAME, 'middle', name),
        bar('bar', MIDDLE - length(left), length(left)),
        bar('bar subject', MIDDLE, length(right)),
        text('bar-value', MIDDLE - length(left), -0.375, middle, 'end', leftLabel),
        text('bar-value subject', MIDDLE + length(right), 0.375, middle, 'start', rightLabel),
      ];
    }),
  };
}
