// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation } from '@orientation-widgets/feed';
import type { Position } from '../reader.js';

/** A figure, and the row it comes from. */
export interface FigureDraft {
  readonly observation: Observation;
  /** Code of before a merger of its territory. */
  readonly former: string | undefined;
  readonly at: Position;
}
