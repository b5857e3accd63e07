// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Style of a mark in a file, which has no style sheet. Colours are those of the light theme, on white. */
export interface PaperStyle {
  readonly fill?: string;
  readonly stroke?: string;
  /** Width in pixels. */
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly roundCap?: boolean;
  /** Size of a text, in pixels. */
  readonly size?: number;
  readonly weight?: number;
}

export const PAPER = '#ffffff';
/** Colour of the patterns and outlines of missing values. */
export const EDGE = '#857d73';
const INK = '#24211e';
const SOFT = '#5a544d';
const LINE = '#e0dad0';
const ACCENT = '#0f5b66';

const text = (fill: string, weight = 400, size = 13.5): PaperStyle => ({ fill, weight, size });
const line = (stroke: string, strokeWidth: number, dash?: readonly number[]): PaperStyle => ({
  stroke,
  strokeWidth,
  ...(dash ? { dash } : {}),
});

/** Styles by classes: a mark takes the first one whose classes it has. */
const styles: readonly (readonly [classes: string, style: PaperStyle])[] = [
  ['title', text(INK, 650, 18)],
  ['number', text(INK, 700, 44)],
  ['tick', text(SOFT)],
  ['gap-word', text(SOFT)],
  ['target-word', text(SOFT)],
  ['name subject', text(ACCENT, 650)],
  ['name reference', text(INK, 600)],
  ['name country', text(SOFT)],
  ['bar-name subject', text(ACCENT, 650)],
  ['bar-value subject', text(ACCENT, 650)],
  ['bar-name', text(INK)],
  ['bar-value', text(INK)],
  ['series provisional subject', line(ACCENT, 2.75, [3, 4])],
  ['series subject', line(ACCENT, 2.75)],
  ['series reference', line(INK, 1.75, [7, 4.5])],
  ['series country', { ...line(SOFT, 2, [0.1, 4.75]), roundCap: true }],
  ['end subject', { fill: PAPER, ...line(ACCENT, 2.25) }],
  ['end reference', { fill: PAPER, ...line(INK, 2) }],
  ['end country', { fill: PAPER, ...line(SOFT, 2) }],
  ['point subject', { fill: ACCENT }],
  ['point country', { fill: SOFT }],
  ['point', { fill: INK }],
  ['bar subject', { fill: ACCENT }],
  ['bar', { fill: EDGE }],
  ['zero', { fill: INK }],
  ['grid', line(LINE, 1)],
  ['axis', line(EDGE, 1)],
  ['break', line(INK, 1.25, [2, 3])],
  ['leader', line(EDGE, 1.25)],
  ['sibling', line(EDGE, 1.25)],
  ['whisker', line(EDGE, 1.25)],
  ['among', line(INK, 2.5)],
  ['to-target', line(SOFT, 1.25, [2, 4])],
  ['target', { fill: PAPER, ...line(INK, 1.75) }],
];

/** Style of a mark by its classes; the one of a soft text when none matches. */
export function styleOf(className: string): PaperStyle {
  const classNames = new Set(className.split(' '));
  return styles.find(([classes]) => classes.split(' ').every(name => classNames.has(name)))?.[1] ?? text(SOFT);
}
