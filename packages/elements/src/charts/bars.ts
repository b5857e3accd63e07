// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Rectangle, Scene } from './scene.js';

const HEIGHT = 0.5;

/** Space between two steps, in percent. */
const GAP = 2.5;

/**
 * Bar of filled steps, then empty ones.
 * @param degree - number of filled steps, 0 to `steps`.
 */
export function stepBar(degree: number, steps: number): Scene {
  const width = (100 - GAP * (steps - 1)) / steps;
  return {
    height: HEIGHT,
    marks: Array.from({ length: steps }, (_, step) =>
      bar(step < degree ? 'fill' : 'track', step * (width + GAP), width),
    ),
  };
}

function bar(className: string, x: number, width: number): Rectangle {
  return { kind: 'rectangle', className, x, y: 0, width, height: HEIGHT };
}
