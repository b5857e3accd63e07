// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Point, Ring } from './polygons.js';
import { shareArcs } from './shared-arcs.js';
import { simplifyLine } from './simplify.js';

/** A light TopoJSON topology with one object, `territories`. */
export interface Topology {
  type: 'Topology';
  transform: { scale: [number, number]; translate: [number, number] };
  objects: { territories: { type: 'GeometryCollection'; geometries: TopologyGeometry[] } };
  arcs: [number, number][][];
}

/** The outline of a territory; `id` is its id in the feed. */
export type TopologyGeometry =
  { type: 'Polygon'; id: string; arcs: number[][] } | { type: 'MultiPolygon'; id: string; arcs: number[][][] };

/** Positions on each axis: over 200 km, 20 m. */
const GRID = 10_000;

/**
 * Makes a topology of the outlines of territories: common borders kept once, simplified, on a grid.
 *
 * @param tolerance How far a simplified line may go from the true one, in degrees of latitude.
 */
export function makeTopology(outlines: readonly { id: string; polygons: Ring[][] }[], tolerance: number): Topology {
  const { arcs, rings } = shareArcs(outlines.flatMap(({ polygons }) => polygons.flat()));
  const lines = arcs.map(arc => simplifyLine(arc, tolerance));
  const transform = gridOf(lines);
  let next = 0;
  const geometries = outlines.map(({ id, polygons }): TopologyGeometry => {
    const shapes = polygons.map(polygon => polygon.map(() => rings[next++] ?? []));
    const [only] = shapes;
    return only && shapes.length === 1
      ? { type: 'Polygon', id, arcs: only }
      : { type: 'MultiPolygon', id, arcs: shapes };
  });
  return {
    type: 'Topology',
    transform,
    objects: { territories: { type: 'GeometryCollection', geometries } },
    arcs: lines.map(line => onGrid(line, transform)),
  };
}

function gridOf(lines: readonly (readonly Point[])[]): Topology['transform'] {
  const low: [number, number] = [Infinity, Infinity];
  const high: [number, number] = [-Infinity, -Infinity];
  for (const line of lines) {
    for (const point of line) {
      for (const axis of [0, 1] as const) {
        low[axis] = Math.min(low[axis], point[axis]);
        high[axis] = Math.max(high[axis], point[axis]);
      }
    }
  }
  const step = (axis: 0 | 1): number => (high[axis] - low[axis]) / (GRID - 1) || 1;
  return { scale: [step(0), step(1)], translate: low };
}

/** Steps from one point to the next, as TopoJSON writes them. A step of nothing is left out, but a line keeps two points. */
function onGrid(line: readonly Point[], { scale, translate }: Topology['transform']): [number, number][] {
  let [x, y] = [0, 0];
  const steps: [number, number][] = [];
  line.forEach((point, index) => {
    const [toX, toY] = [
      Math.round((point[0] - translate[0]) / scale[0]),
      Math.round((point[1] - translate[1]) / scale[1]),
    ];
    const step: [number, number] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    const last = index === line.length - 1;
    if (index === 0 || step[0] !== 0 || step[1] !== 0 || (last && steps.length < 2)) steps.push(step);
  });
  return steps;
}
