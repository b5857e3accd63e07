// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Drawing without its rendering: marks and their positions. Horizontal lengths are percentages of the width of the drawing, vertical ones
 * are in em: a chart fills its container, and its texts keep their size.
 */
export interface Scene {
  /** Maximum width of the drawing, in em; without it, it fills its container. */
  readonly width?: number;
  /** Height in em. */
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = Rectangle | VerticalLine | Label;

interface Styled {
  /** Classes of the mark, for style sheets. */
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

/** Line from the top of the drawing to its bottom. */
export interface VerticalLine extends Styled {
  readonly kind: 'vertical-line';
  readonly x: number;
}

/** Text centred on `x`; `y` is its baseline. */
export interface Label extends Styled {
  readonly kind: 'label';
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
