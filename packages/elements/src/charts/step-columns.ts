// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Mark, Scene } from './scene.js';

/** Column of steps, filled from the bottom. */
export interface StepColumn {
  readonly label: string;
  /** Number of filled steps; zero when the value is not known. */
  readonly filled: number;
  /** CSS class of the filled steps, such as the one of their colour. */
  readonly className: string;
  /** Whether the column cannot be compared with those before it: a line separates them. */
  readonly isBreak: boolean;
}

/** Lengths in em. A chart of many columns is no wider than `MAX_WIDTH`: its columns are thinner. */
const MAX_WIDTH = 40;
const COLUMN = 4;
const GAP = 0.375;
const STEP = 0.75;
const STEP_GAP = 0.1875;
const CORNER = 0.1875;
/** Distance from the line of a break to the steps of its column, and width of the line, in em. */
const AFTER_LINE = 0.5;
const LINE = 0.125;
/** Baseline of the label, then bottom of the drawing, below the steps, in em. */
const BASELINE = 1.3125;
const BOTTOM = 1.7625;

/**
 * Columns side by side, each above its label.
 * @param steps - number of steps of a column.
 */
export function stepColumns(columns: readonly StepColumn[], steps: number): Scene {
  const width = Math.min(MAX_WIDTH, columns.length * (COLUMN + GAP) - GAP);
  const distance = (width + GAP) / columns.length;
  const stepsHeight = steps * (STEP + STEP_GAP) - STEP_GAP;
  const percent = (em: number): number => Number(((100 * em) / width).toFixed(2));
  const marksOf = ({ label, filled, className, isBreak }: StepColumn, index: number): Mark[] => {
    const start = index * distance;
    const x = start + (isBreak ? AFTER_LINE : 0);
    const columnWidth = start + distance - GAP - x;
    const marks = Array.from({ length: steps }, (_, step): Mark => ({
      kind: 'rectangle',
      className: step < filled ? `step ${className}` : 'step',
      x: percent(x),
      y: stepsHeight - STEP - step * (STEP + STEP_GAP),
      width: percent(columnWidth),
      height: STEP,
      radius: CORNER,
    }));
    // A narrow chart only fits every other label.
    const labelClass = index % 2 && !isBreak ? 'label minor' : 'label';
    marks.push({
      kind: 'label',
      className: labelClass,
      x: percent(x + columnWidth / 2),
      y: stepsHeight + BASELINE,
      text: label,
    });
    if (isBreak) marks.push({ kind: 'vertical-line', className: 'break', x: percent(start + LINE / 2) });
    return marks;
  };
  return { width, height: stepsHeight + BOTTOM, marks: columns.flatMap(marksOf) };
}
