// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { OutlinePoint, Ring } from '../../tables/outline-layer.js';
import { readPolygons } from './polygons.js';

/** Maximum number of points of all rings together: a small file may repeat a long arc any number of times. */
const MAX_POINTS = 5_000_000;

/**
 * Returns a reader of the polygons of a topology (TopoJSON, https://github.com/topojson/topojson-specification). Territories
 * that share an arc get the same points.
 */
export function topologyReader(
  topology: Record<string, unknown>,
): (geometry: Record<string, unknown>) => Ring[][] | undefined {
  const transform = topology['transform'] as { scale?: unknown; translate?: unknown } | undefined;
  const scale = pair(transform?.scale) ?? [1, 1];
  const translate = pair(transform?.translate) ?? [0, 0];
  const list: readonly unknown[] = Array.isArray(topology['arcs']) ? topology['arcs'] : [];
  const quantised = transform !== undefined;
  const arcs = list.map(arc => readArc(arc, quantised, scale, translate));
  let left = MAX_POINTS;
  const ringOf = (indexes: unknown): Ring | undefined => {
    const ring = left > 0 ? joinArcs(indexes, arcs, left) : undefined;
    left -= ring?.length ?? 0;
    return ring;
  };
  return geometry => {
    const arcIndexes = geometry['arcs'];
    if (!Array.isArray(arcIndexes)) return undefined;
    if (geometry['type'] === 'Polygon') return readPolygons([arcIndexes], ringOf);
    return geometry['type'] === 'MultiPolygon' ? readPolygons(arcIndexes, ringOf) : undefined;
  };
}

function pair(value: unknown): OutlinePoint | undefined {
  if (!Array.isArray(value)) return undefined;
  const [x, y] = value as unknown[];
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : undefined;
}

/**
 * Reads an arc; undefined when it is not valid. In a quantised topology, each point is stored as the difference from
 * the previous one.
 */
function readArc(
  arc: unknown,
  quantised: boolean,
  scale: OutlinePoint,
  translate: OutlinePoint,
): OutlinePoint[] | undefined {
  if (!Array.isArray(arc)) return undefined;
  let [x, y] = [0, 0];
  const points: OutlinePoint[] = [];
  for (const item of arc as unknown[]) {
    const point = pair(item);
    if (!point) return undefined;
    [x, y] = quantised ? [x + point[0], y + point[1]] : point;
    points.push([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  }
  return points;
}

/**
 * Joins the arcs of a ring: `~n` is arc n reversed, and each arc starts where the previous one ends. Returns undefined,
 * without copying any arc, for a ring that is not valid or is too long.
 */
function joinArcs(indexes: unknown, arcs: readonly (OutlinePoint[] | undefined)[], most: number): Ring | undefined {
  if (!Array.isArray(indexes)) return undefined;
  const lines: { arc: readonly OutlinePoint[]; backwards: boolean }[] = [];
  let length = 0;
  for (const index of indexes as unknown[]) {
    if (typeof index !== 'number') return undefined;
    const arc = arcs[index < 0 ? ~index : index];
    length += arc?.length ?? 0;
    if (!arc || length > most) return undefined;
    lines.push({ arc, backwards: index < 0 });
  }
  const ring: OutlinePoint[] = [];
  for (const { arc, backwards } of lines) {
    const points = backwards ? [...arc].reverse() : arc;
    for (const point of ring.length > 0 ? points.slice(1) : points) ring.push(point);
  }
  return ring;
}
