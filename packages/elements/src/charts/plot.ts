// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Missing } from '@orientation-widgets/domain/words/missing.js';

/**
 * A chart without its rendering: a drawing area with a margin on each side, and marks. A horizontal place is a percentage of
 * the area, 0 at its left, and vertical ones are in em from its top: a chart fills its place at any width, on paper too,
 * and its texts keep their size.
 */
export interface Plot {
  /** Margins, in em: what is written outside the area stands there. */
  readonly left: number;
  readonly right: number;
  /** Margin on the right where the chart is narrow: `short` texts are written instead of `long` ones. */
  readonly rightNarrow: number;
  /** In em. */
  readonly height: number;
  readonly marks: readonly PlotMark[];
}

export type PlotMark = RectMark | LineMark | PathMark | DotMark | TextMark | GapMark;

/** Kind of series, by which it has its stroke, its end and its colour. */
export type Role = 'subject' | 'reference' | 'country';

interface Styled {
  /** Classes by which a style sheet, and the table of styles of files, know the mark. */
  readonly className: string;
}

export interface RectMark extends Styled {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line. */
export interface LineMark extends Styled {
  readonly kind: 'line';
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** A line through points. */
export interface PathMark extends Styled {
  readonly kind: 'path';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A sign of a fixed size, centred on its place. */
export interface DotMark extends Styled {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  /** SVG path, in sixteenths of an em around its place. */
  readonly shape: string;
}

export interface TextMark extends Styled {
  readonly kind: 'text';
  readonly x: number;
  /** From `x`, in em. */
  readonly dx: number;
  /** Middle of the letters. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** A place where there is no value, with the pattern of its reason. */
export interface GapMark {
  readonly kind: 'gap';
  readonly missing: Missing;
  readonly x: number;
  readonly y: number;
  /** A percentage of the area or, with `fixed`, em. */
  readonly width: number;
  readonly fixed?: boolean;
  readonly height: number;
}
