// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Missing } from '@orientation-widgets/domain/words/missing.js';

/** Tile of a pattern, in pixels. */
export interface PatternTile {
  readonly size: number;
  /** Rotation, in degrees. */
  readonly turn: number;
  /** SVG path of its strokes. */
  readonly path: string;
  readonly strokeWidth: number;
}

/** Pattern that fills the place of a missing value, by reason. `no-record` has none: an empty, dashed box. */
export const missingTiles: Readonly<Record<Exclude<Missing, 'no-record'>, PatternTile>> = {
  secret: { size: 6, turn: 45, path: 'M3 0V6', strokeWidth: 1.25 },
  'below-threshold': { size: 7, turn: 0, path: 'M3.5 3.5h.01', strokeWidth: 2.2 },
  'not-published': { size: 6, turn: 0, path: 'M0 3H6', strokeWidth: 1.25 },
  'not-collected': { size: 8, turn: 0, path: 'M4 2v4M2 4h4', strokeWidth: 1.25 },
  'not-applicable': { size: 6, turn: 45, path: 'M3 0V6M0 3H6', strokeWidth: 1.25 },
};
