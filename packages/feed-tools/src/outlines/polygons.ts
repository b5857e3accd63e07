// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Longitude and latitude, WGS 84, degrees. */
export type Point = readonly [lon: number, lat: number];

/** A closed line: its last point is its first. */
export type Ring = readonly Point[];

/** A triangle, and its first point again. */
const MIN_POINTS = 4;

/**
 * Reads a list of polygons, each a list of rings; undefined when something in it is none. A ring that simplification has
 * brought down to a line is left out; without its outer ring, a polygon is.
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
