// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message } from '../messages/message.js';

/** A cell of a sheet that its author has to correct. */
export interface SheetFault {
  /** Absolute path of its file. */
  readonly path: string;
  /** File and sheet in messages: `b.xlsx [Entreprises]`. */
  readonly place: string;
  /** Line number of the cell, and of the headings, from 1. */
  readonly line: number;
  readonly headingLine: number;
  /** Heading of the column; undefined when the fault concerns the whole line. */
  readonly column: string | undefined;
  readonly problem: Message;
  /** Whether the whole line is left out of the feed. */
  readonly isLeftOut: boolean;
}
