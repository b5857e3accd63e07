// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Missing } from '@orientation-widgets/domain/words/missing.js';

/** A tile that is repeated, in pixels. */
export interface PatternTile {
  readonly size: number;
  /** Degrees. */
  readonly turn: number;
  /** SVG path of its strokes. */
  readonly path: string;
  readonly strokeWidth: number;
}

/** What fills the place of a value that is missing: each reason has its own pattern. `no-record` is empty, in a dashed box. */
export const missingTiles: Readonly<Record<Exclude<Missing, 'no-record'>, PatternTile>> = {
  secret: { size: 6, turn: 45, path: 'M3 0V6', strokeWidth: 1.25 },
  'below-threshold': { size: 7, turn: 0, path: 'M3.5 3.5h.01', strokeWidth: 2.2 },
  'not-published': { size: 6, turn: 0, path: 'M0 3H6', strokeWidth: 1.25 },
  'not-collected': { size: 8, turn: 0, path: 'M4 2v4M2 4h4', strokeWidth: 1.25 },
  'not-applicable': { size: 6, turn: 45, path: 'M3 0V6M0 3H6', strokeWidth: 1.25 },
};
