// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LonLat } from '@orientation-widgets/feed';

/** Point of the flat projection. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Zoom of web maps at which one unit of the flat projection is one pixel. */
export const BASE_ZOOM = 8;

/** Width of the world, in units of the flat projection. */
const WORLD = 256 * 2 ** BASE_ZOOM;

/** Web Mercator projection, the one of tile servers; y goes south. */
export function project([lon, lat]: LonLat): Spot {
  const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return { x: (lon / 360 + 0.5) * WORLD, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD };
}
