// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation } from '@orientation-widgets/feed';
import type { NumberMark } from '../../text/read-count.js';
import type { Position } from '../reader.js';

/** A cell with a mark between its digits: it groups thousands, or comes before decimals. */
export interface MarkedCell {
  readonly column: string;
  readonly text: string;
  readonly groupMark?: NumberMark;
  readonly decimalMark?: NumberMark;
}

/** A figure, and the row it comes from. */
export interface FigureDraft {
  readonly observation: Observation;
  /** Code that its territory had before a merger. */
  readonly former: string | undefined;
  readonly at: Position;
  /** Period as written; empty when the row gives its frequency. */
  readonly periodText: string;
  /** The cells of a count with a mark between their digits. */
  readonly markedCells: readonly MarkedCell[];
}
