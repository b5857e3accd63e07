// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message } from '../../messages/message.js';
import type { Calendar } from '../../xlsx/cell.js';

/** A line of the workbook, and what its cells need. */
export interface Line {
  /** The text of a cell, by the heading of its column. */
  cell(column: string): string;
  /** Its file, sheet and line. */
  place: string;
  /** Calendar of serial dates; absent in a CSV file. */
  calendar: Calendar | undefined;
  /** Day of the feed, ISO date. */
  today: string;
  /** Id of the source. */
  sourceId: string;
  warn(reason: Message): void;
}
