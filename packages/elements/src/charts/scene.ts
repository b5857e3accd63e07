// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * A drawing without its rendering: marks and where they stand. Horizontal lengths are percentages of the width of the
 * drawing, vertical ones are in em: a chart fills its place, and its texts keep their size.
 */
export interface Scene {
  /** Width in em beyond which the drawing does not grow; without it, it fills its place. */
  readonly width?: number;
  /** In em. */
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = Rectangle | VerticalLine | Label;

interface Styled {
  /** Classes by which a style sheet knows the mark. */
  readonly className: string;
}

export interface Rectangle extends Styled {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners, in em. */
  readonly radius?: number;
}

/** A line from the top of the drawing to its bottom. */
export interface VerticalLine extends Styled {
  readonly kind: 'vertical-line';
  readonly x: number;
}

/** A text centred on `x`; `y` is its baseline. */
export interface Label extends Styled {
  readonly kind: 'label';
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
