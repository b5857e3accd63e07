// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { OutlinePoint } from '../tables/outline-layer.js';

/**
 * Simplifies a line (Douglas and Peucker): removes the points closer than a tolerance to the simplified line. Its ends
 * are kept, and a closed line keeps at least three points.
 *
 * @param tolerance Degrees of latitude; 0.001 is 111 m.
 */
export function simplifyLine(line: readonly OutlinePoint[], tolerance: number): OutlinePoint[] {
  const last = line.length - 1;
  const [first, end] = [line[0], line[last]];
  if (!first || !end || line.length < 3) return [...line];
  const indexes = new Set([0, last]);
  const closed = first[0] === end[0] && first[1] === end[1];
  if (closed) {
    const far = farthest(line, 0, last).index;
    const sides = [farthest(line, 0, far), farthest(line, far, last)];
    const [a, b] = sides as [Farthest, Farthest];
    indexes.add(far).add(a.distance > b.distance ? a.index : b.index);
  }
  const anchors = [...indexes].sort((a, b) => a - b);
  const spans = anchors.slice(1).map((to, i): [number, number] => [anchors[i] ?? 0, to]);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const { index, distance } = farthest(line, from, to);
    if (distance <= tolerance) continue;
    indexes.add(index);
    spans.push([from, index], [index, to]);
  }
  return line.filter((_, index) => indexes.has(index));
}

interface Farthest {
  index: number;
  distance: number;
}

/**
 * Returns the point farthest from the segment between two others; a degree of longitude is shorter than one of
 * latitude.
 */
function farthest(line: readonly OutlinePoint[], from: number, to: number): Farthest {
  const farthestPoint = { index: from, distance: 0 };
  const [a, b] = [line[from], line[to]];
  if (!a || !b) return farthestPoint;
  const shrink = Math.cos((a[1] * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  for (let i = from + 1; i < to; i++) {
    const point = line[i];
    if (!point) continue;
    const [x, y] = [(point[0] - a[0]) * shrink, point[1] - a[1]];
    const along = length === 0 ? 0 : Math.min(Math.max((x * dx + y * dy) / length, 0), 1);
    const distance = Math.hypot(x - along * dx, y - along * dy);
    if (distance > farthestPoint.distance) Object.assign(farthestPoint, { index: i, distance });
  }
  return farthestPoint;
}
