// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Outline } from '@orientation-widgets/feed';
import { project } from './mercator.js';
import type { Spot } from './mercator.js';
import { boundsOf } from './map-view.js';
import type { Bounds } from './map-view.js';

/** Territory as SVG draws it, in units of the flat projection from `origin`. */
export interface MapShape {
  readonly territoryId: string;
  readonly path: string;
  /** Centre of its name: inside, as far from the border as possible. */
  readonly middle: Spot;
  readonly bounds: Bounds;
}

/** Shapes of some outlines, and the rectangle around them all. */
export interface Shapes {
  readonly list: readonly MapShape[];
  readonly bounds: Bounds;
}

type Ring = readonly Spot[];

/** Shapes of outlines; undefined when there is none. */
export function shapesOf(outlines: readonly Outline[]): Shapes | undefined {
  const list = outlines.flatMap((outline): MapShape[] => {
    const polygons = outline.polygons.map(rings => rings.map(ring => ring.map(project)));
    const bounds = boundsOf(polygons.flat(2));
    if (!bounds) return [];
    return [
      {
        territoryId: outline.territoryId,
        path: polygons.flat().map(pathOf).join(''),
        middle: middleOf(polygons),
        bounds,
      },
    ];
  });
  const bounds = boundsOf(
    list.flatMap(shape => [
      { x: shape.bounds.left, y: shape.bounds.top },
      { x: shape.bounds.right, y: shape.bounds.bottom },
    ]),
  );
  return bounds && { list, bounds };
}

/** Path in relative steps on a grid of a hundredth of a unit: short, and without accumulated rounding errors. */
function pathOf(ring: Ring): string {
  let [atX, atY] = [0, 0];
  const steps = ring.slice(0, -1).map(({ x, y }, number) => {
    const [toX, toY] = [Math.round(x * 100), Math.round(y * 100)];
    const step = `${number ? 'l' : 'M'}${(toX - atX) / 100} ${(toY - atY) / 100}`;
    [atX, atY] = [toX, toY];
    return step;
  });
  return `${steps.join('')}z`;
}

/** Number of steps of the search for a centre, on each axis. */
const STEPS = 12;

/** Point of the largest polygon that is farthest from its border, to within a twelfth of its size. */
function middleOf(polygons: readonly (readonly Ring[])[]): Spot {
  const [largest = []] = [...polygons].sort(([a = []], [b = []]) => area(b) - area(a));
  const { left, top, right, bottom } = boundsOf(largest[0] ?? []) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  let best: Spot = { x: (left + right) / 2, y: (top + bottom) / 2 };
  let farthest = -Infinity;
  for (let row = 1; row < STEPS; row++) {
    for (let column = 1; column < STEPS; column++) {
      const spot = { x: left + ((right - left) * column) / STEPS, y: top + ((bottom - top) * row) / STEPS };
      const distance = isInside(spot, largest) ? toBorder(spot, largest) : -Infinity;
      if (distance > farthest) [best, farthest] = [spot, distance];
    }
  }
  return best;
}

function area(ring: Ring): number {
  return Math.abs(
    ring.reduce((sum, { x, y }, number) => {
      const next = ring[number + 1] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0),
  );
}

function isInside({ x, y }: Spot, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((a, number) => {
      const b = ring[number + 1];
      if (b && a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) inside = !inside;
    });
  }
  return inside;
}

/** Distance to the border. Horizontal distance counts half, because names are wider than high. */
function toBorder({ x, y }: Spot, rings: readonly Ring[]): number {
  let nearest = Infinity;
  for (const ring of rings)
    for (const point of ring) nearest = Math.min(nearest, Math.hypot((point.x - x) / 2, point.y - y));
  return nearest;
}
