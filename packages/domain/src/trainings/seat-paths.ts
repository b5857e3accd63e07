// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session } from '@orientation-widgets/feed';

/** Number of dots in a row, distance between the centres of two dots, and maximum number of dots drawn one by one. */
const ROW = 15;
const STEP = 20;
const MOST_DRAWN = 60;

/** Maximum number of dots in one row, with the wishes beyond its places. */
const LONGEST_ROW = 20;

/**
 * Places of a session as dots, in rows of fifteen. A path is made of strokes of round dots: its width is the size of a dot, and its dashes
 * are `0.1 19.9`.
 */
export interface SeatPaths {
  readonly width: number;
  readonly height: number;
  /** One dot a place. */
  readonly places: string;
  /** Places that no pupil wanted first. */
  readonly free: string;
  /** First wishes beyond the places. */
  readonly beyond: string;
  /** Line between the places and the wishes beyond them. */
  readonly limit: string;
}

/** Paths of the places of a session, filled by first wishes; undefined without places, with too many, or with wishes that are not first. */
export function seatPaths({ capacity = 0, firstWishes, confirmedWishes }: Session): SeatPaths | undefined {
  const wishCount = firstWishes ?? 0;
  if (!capacity || Math.max(capacity, wishCount) > MOST_DRAWN || (confirmedWishes !== undefined && !firstWishes))
    return undefined;
  const beyondCount = Math.max(0, wishCount - capacity);
  const rowCount = Math.ceil(capacity / ROW);
  const isInRow = rowCount === 1 && capacity + beyondCount <= LONGEST_ROW;
  const columns = Math.min(capacity, ROW);
  const bottom = rowCount * STEP;
  return {
    width:
      (isInRow ? columns + beyondCount + (beyondCount ? 0.5 : 0) : Math.max(columns, Math.min(beyondCount, ROW))) *
      STEP,
    height: bottom + (isInRow || !beyondCount ? 0 : Math.ceil(beyondCount / ROW) * STEP + STEP / 2),
    places: dots(0, capacity),
    free: dots(Math.min(wishCount, capacity), capacity),
    beyond: isInRow ? dots(0, beyondCount, (columns + 0.5) * STEP, 0) : dots(0, beyondCount, 0, bottom + STEP / 2),
    limit: beyondCount
      ? isInRow
        ? `M${(columns + 0.25) * STEP - 1} 0v${STEP - 2}`
        : `M0 ${bottom + STEP / 4 - 1}h${columns * STEP}`
      : '',
  };
}

function dots(from: number, to: number, left = 0, top = 0): string {
  let path = '';
  for (let start = from; start < to;) {
    const end = Math.min(to, (Math.floor(start / ROW) + 1) * ROW);
    const [x, y] = [left + 9 + (start % ROW) * STEP, top + 9 + Math.floor(start / ROW) * STEP];
    path += `M${x} ${y}h${(end - start - 1) * STEP + 0.1}`;
    start = end;
  }
  return path;
}
