// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Number of beads of a row; the night has two rows. */
const ROW = 10;

/** Radii of the two rows. */
const ROWS = [86, 70] as const;

/** Length of the night of the survey, in hours from midnight. */
const NIGHT_HOURS = 5;

/** Hours between each end of the night and the nearest bead. */
const MARGIN_HOURS = 0.3;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Position of an hour on a ring: midnight at the top, then clockwise. */
export function ringPoint(hour: number, radius: number): readonly [x: number, y: number] {
  const angle = (hour / 24) * 2 * Math.PI;
  return [rounded(radius * Math.sin(angle)), rounded(-radius * Math.cos(angle))];
}

/** Positions of twenty beads in two rows inside the hours of the night, the outer row first. */
export function ringBeads(): (readonly [x: number, y: number])[] {
  const step = (NIGHT_HOURS - 2 * MARGIN_HOURS) / (ROW - 1);
  return ROWS.flatMap(radius =>
    Array.from({ length: ROW }, (_, bead) => ringPoint(MARGIN_HOURS + bead * step, radius)),
  );
}
