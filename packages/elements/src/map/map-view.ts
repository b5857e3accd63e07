// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { BASE_ZOOM } from './mercator.js';
import type { Spot } from './mercator.js';

/** Rectangle of the flat projection. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Size of a window, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Part of the flat projection shown in a window: its centre, and its scale in pixels per unit. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Maximum scale: a street. */
const MAX_SCALE = 2 ** (14 - BASE_ZOOM);
/** Margin in pixels around an area that is shown whole. */
const MARGIN = 16;

/** Smallest rectangle around some points; undefined without any. */
export function boundsOf(spots: Iterable<Spot>): Bounds | undefined {
  let bounds: Bounds | undefined;
  for (const { x, y } of spots) {
    bounds = bounds
      ? {
          left: Math.min(bounds.left, x),
          top: Math.min(bounds.top, y),
          right: Math.max(bounds.right, x),
          bottom: Math.max(bounds.bottom, y),
        }
      : { left: x, top: y, right: x, bottom: y };
  }
  return bounds;
}

/** Shows a rectangle whole, as large as the window allows. */
export function fitBounds(
  { left, top, right, bottom }: Bounds,
  { width, height }: Size,
  maxScale = MAX_SCALE,
): MapView {
  const across = Math.max(1, width - 2 * MARGIN) / Math.max(right - left, 1e-6);
  const down = Math.max(1, height - 2 * MARGIN) / Math.max(bottom - top, 1e-6);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.min(across, down, maxScale) };
}

/** Pixel of a point. */
export function toPixel({ x, y, scale }: MapView, { width, height }: Size, spot: Spot): Spot {
  return { x: (spot.x - x) * scale + width / 2, y: (spot.y - y) * scale + height / 2 };
}

/** Moves the view by some pixels; its centre never leaves the bounds. */
export function panBy(view: MapView, dx: number, dy: number, bounds: Bounds): MapView {
  return within({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, bounds);
}

/** Zooms by a factor around a pixel, which stays in place. The view is never wider than the whole bounds. */
export function zoomBy(view: MapView, factor: number, pixel: Spot, size: Size, bounds: Bounds): MapView {
  const fullView = fitBounds(bounds, size);
  const scale = Math.min(MAX_SCALE, Math.max(fullView.scale, view.scale * factor));
  if (scale === fullView.scale) return fullView;
  const [dx, dy] = [pixel.x - size.width / 2, pixel.y - size.height / 2];
  return within({ x: view.x + dx / view.scale - dx / scale, y: view.y + dy / view.scale - dy / scale, scale }, bounds);
}

/** Whether the map is at its maximum scale. */
export function isClosest({ scale }: MapView): boolean {
  return scale >= MAX_SCALE;
}

/** Whether the whole bounds are shown: the map cannot zoom out further. */
export function isWhole({ scale }: MapView, size: Size, bounds: Bounds): boolean {
  return scale <= fitBounds(bounds, size).scale;
}

function within(view: MapView, { left, top, right, bottom }: Bounds): MapView {
  return { ...view, x: Math.min(right, Math.max(left, view.x)), y: Math.min(bottom, Math.max(top, view.y)) };
}
