// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Point, Ring } from './polygons.js';

/** Rings cut where they meet: each arc is kept once, whichever territories it separates. */
export interface SharedArcs {
  arcs: Point[][];
  /** Arcs of each ring, in the order given; `~n` is arc n backwards. */
  rings: number[][];
}

/** Cuts rings into arcs. Two rings share an arc when they go through the very same points. */
export function shareArcs(rings: readonly Ring[]): SharedArcs {
  const table = new PointTable();
  const numbered = rings.map(ring => ring.slice(0, -1).map(point => table.number(point)));
  const junctions = findJunctions(numbered, table.size);
  const arcs: Point[][] = [];
  const known = new Map<string, number>();
  const shared = numbered.map(ring =>
    cut(ring, junctions).map(arc => {
      const backwards = isBackwards(arc);
      const forward = backwards ? [...arc].reverse() : arc;
      const key = forward.join();
      let index = known.get(key);
      if (index === undefined) {
        index = arcs.push(forward.map(number => table.point(number))) - 1;
        known.set(key, index);
      }
      return backwards ? ~index : index;
    }),
  );
  return { arcs, rings: shared };
}

/** Gives each different point a number. */
class PointTable {
  readonly #numbers = new Map<string, number>();
  readonly #points: Point[] = [];

  get size(): number {
    return this.#points.length;
  }

  number(point: Point): number {
    const key = point.join();
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#points.push(point) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  point(number: number): Point {
    return this.#points[number] ?? [0, 0];
  }
}

/** Points where lines meet: two rings go through them without coming from, or going to, the same neighbours. */
function findJunctions(rings: readonly (readonly number[])[], size: number): Uint8Array {
  const junctions = new Uint8Array(size);
  const low = new Int32Array(size).fill(-1);
  const high = new Int32Array(size).fill(-1);
  for (const ring of rings) {
    ring.forEach((point, i) => {
      const before = ring[(i || ring.length) - 1] ?? point;
      const after = ring[(i + 1) % ring.length] ?? point;
      const [a, b] = before < after ? [before, after] : [after, before];
      if (low[point] === -1) {
        low[point] = a;
        high[point] = b;
      } else if (low[point] !== a || high[point] !== b) junctions[point] = 1;
    });
  }
  return junctions;
}

/** Arcs from junction to junction; a ring without one is a single arc that starts at its lowest number. */
function cut(ring: readonly number[], junctions: Uint8Array): number[][] {
  const found = ring.findIndex(point => junctions[point] === 1);
  const start = found >= 0 ? found : ring.indexOf(ring.reduce((low, point) => Math.min(low, point)));
  const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start] ?? 0];
  const arcs: number[][] = [];
  let from = 0;
  for (let i = 1; i < turned.length; i++) {
    if (junctions[turned[i] ?? 0] !== 1 && i < turned.length - 1) continue;
    arcs.push(turned.slice(from, i + 1));
    from = i;
  }
  return arcs;
}

/** Of the two directions of an arc, the one kept starts at the lower number; on a closed one, goes to the lower. */
function isBackwards(arc: readonly number[]): boolean {
  const [first = 0, second = 0] = arc;
  const [last = 0, beforeLast = 0] = [arc.at(-1), arc.at(-2)];
  return first === last ? second > beforeLast : first > last;
}
