// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Missing } from '@orientation-widgets/domain/words/missing.js';
import { pathOf } from './path-of.js';
import type { Plot, PlotMark } from './plot.js';
import { styleOf } from './paper-styles.js';
import type { PaperStyle } from './paper-styles.js';

/** Mark of a file, in pixels from the top left corner. */
export type FlatMark =
  | { readonly kind: 'path'; readonly d: string; readonly at: readonly [number, number]; readonly style: PaperStyle }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      readonly style: PaperStyle;
    }
  | {
      readonly kind: 'gap';
      readonly missing: Missing;
      readonly box: readonly [x: number, y: number, width: number, height: number];
    };

/** Picture of a chart, with the texts that make it readable alone. */
export interface FlatPlot {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly FlatMark[];
}

export interface FileTexts {
  readonly title: string;
  /** Text under the title, such as the unit and the start of the axis. */
  readonly note: string;
  /** Lines under the chart: source, period, territory, licence. */
  readonly footer: readonly string[];
}

/** Size of an em, and margin around the picture, in pixels. */
const EM = 16;
const MARGIN = 24;
/** Number of letters that fit in a line of a footer: longer lines are cut at a space. */
const LINE = 104;

/** Positions the marks of a plot in a picture of this width, with its title above and its source below. */
export function flatPlot(plot: Plot, { title, note, footer }: FileTexts, width = 800): FlatPlot {
  const top = MARGIN + 3.5 * EM;
  const from = MARGIN + plot.left * EM;
  const span = width - MARGIN - plot.right * EM - from;
  const x = (percent: number): number => hundredth(from + (span * percent) / 100);
  const y = (em: number): number => hundredth(top + em * EM);
  const lines = footer.flatMap(wrapped);
  const below = top + plot.height * EM + 1.5 * EM;
  const words = (text: string, at: number, className: string): FlatMark => ({
    kind: 'text',
    x: MARGIN,
    y: at,
    anchor: 'start',
    text,
    style: styleOf(className),
  });
  return {
    width,
    height: Math.ceil(below + lines.length * 1.25 * EM + MARGIN / 2),
    marks: [
      words(title, MARGIN + EM, 'title'),
      words(note, MARGIN + 2.25 * EM, 'tick'),
      ...plot.marks.flatMap(mark => flatMark(mark, x, y, span)),
      ...lines.map((line, rank) => words(line, below + rank * 1.25 * EM, 'tick')),
    ],
  };
}

function flatMark(mark: PlotMark, x: (percent: number) => number, y: (em: number) => number, span: number): FlatMark[] {
  if (mark.kind === 'gap') {
    const width = mark.fixed ? mark.width * EM : (mark.width * span) / 100;
    return [{ kind: 'gap', missing: mark.missing, box: [x(mark.x), y(mark.y), hundredth(width), mark.height * EM] }];
  }
  // A file is wide enough for the long texts.
  if (/\bshort\b/.test(mark.className)) return [];
  const style = styleOf(mark.className);
  switch (mark.kind) {
    case 'rect': {
      const [left, above] = [x(mark.x), y(mark.y)];
      const right = x(mark.x + mark.width);
      return [{ kind: 'path', at: [0, 0], style, d: `M${left} ${above}H${right}V${y(mark.y + mark.height)}H${left}z` }];
    }
    case 'line':
      return [
        { kind: 'path', at: [0, 0], style, d: `M${x(mark.x[0])} ${y(mark.y[0])}L${x(mark.x[1])} ${y(mark.y[1])}` },
      ];
    case 'path':
      return [{ kind: 'path', at: [0, 0], style, d: pathOf(mark.points.map(([px, py]) => [x(px), y(py)])) }];
    case 'dot':
      return [{ kind: 'path', at: [x(mark.x), y(mark.y)], style, d: mark.shape }];
    case 'text':
      return [
        {
          kind: 'text',
          x: x(mark.x) + mark.dx * EM,
          y: y(mark.y) + 0.3 * EM,
          anchor: mark.anchor,
          text: mark.text,
          style,
        },
      ];
  }
}

function wrapped(line: string): string[] {
  if (line.length <= LINE) return [line];
  const cut = line.lastIndexOf(' ', LINE);
  return cut < 1 ? [line] : [line.slice(0, cut), ...wrapped(line.slice(cut + 1))];
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
