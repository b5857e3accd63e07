// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Size } from './map-view.js';
import type { Spot } from './mercator.js';

/** Box that labels keep clear of, by its centre, in pixels. */
export interface Obstacle {
  readonly at: Spot;
  readonly width: number;
  readonly height: number;
}

/** Label to write on a map, with its possible centres, the best first. */
export interface ShapeLabel {
  readonly text: string;
  readonly places: readonly Spot[];
  /** Whether the label is always written, whole, even over something else. */
  readonly isRequired?: boolean | undefined;
}

/** Width of a letter and height of a line, relative to the size of the text. */
const LETTER = 0.66;
const LINE = 1.15;
/** Largest error of rounding, in pixels. */
const EDGE_TOLERANCE = 0.001;

/** Approximate width of a text. */
export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER;
}

/**
 * Labels that can be written inside a window without covering one another or an obstacle. Required labels are placed first, then the others
 * in their order; those that do not fit are left out.
 * @param size - height of the text, in pixels.
 */
export function placeLabels<L extends ShapeLabel>(
  labels: readonly L[],
  {
    window,
    obstacles,
    size,
  }: { readonly window: Size; readonly obstacles: readonly Obstacle[]; readonly size: number },
): (L & { readonly at: Spot })[] {
  const occupied = [...obstacles];
  const ordered = [...labels].sort((a, b) => Number(Boolean(b.isRequired)) - Number(Boolean(a.isRequired)));
  return ordered.flatMap(label => {
    const boxOf = (at: Spot): Obstacle => ({ at, width: textWidth(label.text, size), height: size * LINE });
    const boxes = label.places.map(boxOf);
    const insideBoxes = [...boxes, ...(label.isRequired ? boxes.map(box => moveInside(box, window)) : [])].filter(box =>
      isInside(box, window),
    );
    const box =
      insideBoxes.find(candidate => !occupied.some(other => overlap(candidate, other))) ??
      (label.isRequired ? insideBoxes[0] : undefined);
    if (!box) return [];
    occupied.push(box);
    return [{ ...label, at: box.at }];
  });
}

/** Centres of a label below, above, right then left of a dot. */
export function around({ x, y }: Spot, radius: number, text: string, size: number): Spot[] {
  const [down, across] = [radius + size * 0.7, radius + textWidth(text, size) / 2 + size * 0.25];
  return [
    { x, y: y + down },
    { x, y: y - down },
    { x: x + across, y },
    { x: x - across, y },
  ];
}

/** Nearest position at which a box is whole inside the window. */
function moveInside({ at, width, height }: Obstacle, window: Size): Obstacle {
  const within = (middle: number, side: number, space: number): number =>
    Math.max(side / 2, Math.min(space - side / 2, middle));
  return { at: { x: within(at.x, width, window.width), y: within(at.y, height, window.height) }, width, height };
}

/** Whether a box is whole inside the window, within the rounding of a box moved to its edge. */
function isInside({ at: { x, y }, width, height }: Obstacle, window: Size): boolean {
  const spaces = [x * 2 - width, y * 2 - height, (window.width - x) * 2 - width, (window.height - y) * 2 - height];
  return spaces.every(space => space >= -EDGE_TOLERANCE);
}

function overlap(a: Obstacle, b: Obstacle): boolean {
  return Math.abs(a.at.x - b.at.x) * 2 < a.width + b.width && Math.abs(a.at.y - b.at.y) * 2 < a.height + b.height;
}
