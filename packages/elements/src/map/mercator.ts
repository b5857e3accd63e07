// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LonLat } from '@orientation-widgets/feed';

/** A point of the flat world. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Zoom of the usual web maps at which one unit of the flat world is one pixel. */
export const BASE_ZOOM = 8;

/** Width of the flat world, units. */
const WORLD = 256 * 2 ** BASE_ZOOM;

/** Web Mercator, as every tile server has it; y goes south. */
export function project([lon, lat]: LonLat): Spot {
  const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return { x: (lon / 360 + 0.5) * WORLD, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD };
}
