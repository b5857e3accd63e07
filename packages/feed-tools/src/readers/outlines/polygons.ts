// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Ring } from '../../tables/outline-layer.js';

/** Minimum number of points of a ring: a triangle closed by its first point. */
const MIN_POINTS = 4;

/**
 * Reads a list of polygons, each a list of rings; undefined when one is not valid. Leaves out a ring that an earlier
 * simplification reduced to a line, and a polygon without its outer ring.
 */
export function readPolygons(
  list: readonly unknown[],
  ringOf: (ring: unknown) => Ring | undefined,
): Ring[][] | undefined {
  const polygons: Ring[][] = [];
  for (const item of list) {
    if (!Array.isArray(item)) return undefined;
    const rings = item.map(ringOf);
    if (!rings.every(ring => ring !== undefined)) return undefined;
    const [outer, ...holes] = rings;
    if (outer && outer.length >= MIN_POINTS) polygons.push([outer, ...holes.filter(hole => hole.length >= MIN_POINTS)]);
  }
  return polygons;
}
