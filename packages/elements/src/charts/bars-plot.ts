// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Missing } from '@orientation-widgets/domain/words/missing.js';
import type { Plot, PlotMark } from './plot.js';

/** Bar, or missing value. */
export interface BarRow {
  readonly name: string;
  readonly value: number | null;
  readonly missing?: Missing | undefined;
  /** Text after the bar: the value, or the reason why it is missing. */
  readonly label: string;
  readonly isSubject?: boolean | undefined;
}

/** Lengths in em: distance between bars, position of the name, top of the bar and its thickness. */
const ROW = 2.75;
const NAME = 0.625;
const BAR_TOP = 1.125;
const THICKNESS = 1.25;
/** Lengths of the bars of a missing value and of a zero. */
const STUB = 4;
const ZERO = 0.1875;

/** Horizontal bars from zero, in the order of the rows, each under its name and before its value. */
export function barsPlot(rows: readonly BarRow[]): Plot {
  const values = rows.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (value: number): number => (high > low ? Math.round((10_000 * (value - low)) / (high - low)) / 100 : 0);
  const zero = x(0);
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  const right = Math.min(14, longest * 0.55 + 1);
  return {
    left: 0,
    right,
    rightNarrow: right,
    height: rows.length * ROW,
    marks: rows.flatMap(({ name, value, missing, label, isSubject }, rank): PlotMark[] => {
      const top = rank * ROW;
      const middle = top + BAR_TOP + THICKNESS / 2;
      const valueText = (place: number, dx: number): PlotMark => ({
        kind: 'text',
        className: isSubject ? 'bar-value subject' : 'bar-value',
        x: place,
        dx,
        y: middle,
        anchor: 'start',
        text: label,
      });
      const title: PlotMark = {
        kind: 'text',
        className: isSubject ? 'bar-name subject' : 'bar-name',
        x: 0,
        dx: 0,
        y: top + NAME,
        anchor: 'start',
        text: name,
      };
      if (value === null)
        return [
          title,
          {
            kind: 'gap',
            missing: missing ?? 'no-record',
            x: zero,
            y: top + BAR_TOP,
            width: STUB,
            fixed: true,
            height: THICKNESS,
          },
          valueText(zero, STUB + 0.5),
        ];
      const from = Math.min(zero, x(value));
      return [
        title,
        value === 0
          ? { kind: 'dot', className: 'zero', x: zero, y: middle, shape: `M0 -10h${16 * ZERO}v20H0z` }
          : {
              kind: 'rect',
              className: isSubject ? 'bar subject' : 'bar',
              x: from,
              y: top + BAR_TOP,
              width: Math.round(100 * Math.abs(x(value) - zero)) / 100,
              height: THICKNESS,
            },
        valueText(Math.max(zero, x(value)), 0.5),
      ];
    }),
  };
}
