// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Missing } from '@orientation-widgets/domain/words/missing.js';

/**
 * Chart without its rendering: a drawing area with a margin on each side, and marks. A horizontal position is a percentage of the area, 0
 * at its left, and vertical ones are in em from its top: a chart fills its container at any width, on paper too, and its texts keep their
 * size.
 */
export interface Plot {
  /** Margins, in em, for texts outside the area. */
  readonly left: number;
  readonly right: number;
  /** Right margin of a narrow chart, in em: `short` texts are written instead of `long` ones. */
  readonly rightNarrow: number;
  /** Height in em. */
  readonly height: number;
  readonly marks: readonly PlotMark[];
}

export type PlotMark = RectMark | LineMark | PathMark | DotMark | TextMark | GapMark;

/** Kind of series, which decides its stroke, its end and its colour. */
export type Role = 'subject' | 'reference' | 'country';

interface Styled {
  /** Classes of the mark, for style sheets and for the table of styles of files. */
  readonly className: string;
}

export interface RectMark extends Styled {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Straight line. */
export interface LineMark extends Styled {
  readonly kind: 'line';
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** Line through points. */
export interface PathMark extends Styled {
  readonly kind: 'path';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Sign of a fixed size, centred on its position. */
export interface DotMark extends Styled {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  /** SVG path, in sixteenths of an em around its position. */
  readonly shape: string;
}

export interface TextMark extends Styled {
  readonly kind: 'text';
  readonly x: number;
  /** Offset from `x`, in em. */
  readonly dx: number;
  /** Middle of the letters, in em. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Place of a missing value, with the pattern of its reason. */
export interface GapMark {
  readonly kind: 'gap';
  readonly missing: Missing;
  readonly x: number;
  readonly y: number;
  /** Width in percent of the area or, with `fixed`, in em. */
  readonly width: number;
  readonly fixed?: boolean;
  readonly height: number;
}
