// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation } from '@orientation-widgets/feed';
import type { NumberMark } from '../../text/read-count.js';
import type { Position } from '../reader.js';

/** A cell with a mark between its digits, before groups of thousands or before decimals. */
export interface MarkedCell {
  readonly column: string;
  readonly text: string;
  readonly groupMark?: NumberMark;
  readonly decimalMark?: NumberMark;
}

/** A figure, and the position of its row. */
export interface FigureDraft {
  readonly observation: Observation;
  /** Code of its territory before a merger; undefined without one. */
  readonly former: string | undefined;
  readonly at: Position;
  /** Text of its period in the file; empty when its row gives a frequency. */
  readonly periodText: string;
  /** Cells of a count that have a mark between their digits. */
  readonly markedCells: readonly MarkedCell[];
}
