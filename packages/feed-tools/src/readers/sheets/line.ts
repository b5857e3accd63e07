// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import type { Calendar } from '../../xlsx/cell.js';
import type { Sink } from '../reader.js';
import type { TableRow } from '../table-rows.js';

/** A line of a workbook, with the context for reading its cells. */
export interface Line {
  /** Returns the text of a cell, by the heading of its column. */
  cell(column: string): string;
  /** Position: file, sheet and line. */
  place: string;
  /** Calendar of serial dates; absent in a CSV file. */
  calendar: Calendar | undefined;
  /** Reference day of the feed, ISO date. */
  today: string;
  /** Id of the source. */
  sourceId: string;
  warn(reason: Message): void;
}

/** Converts a row to a line. @param needs - common to all lines of its table. */
export function lineOf(
  { row, file }: TableRow,
  needs: Pick<Line, 'calendar' | 'today' | 'sourceId'>,
  sink: Pick<Sink, 'warn'>,
): Line {
  const at = { file, line: row.line };
  return {
    ...needs,
    cell: column => cleanLine(row.get(column)),
    place: `${file}:${row.line}`,
    warn: reason => sink.warn(reason, at),
  };
}
