// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message } from '../messages/message.js';

/** A cell of a sheet that its author has to correct. */
export interface SheetFault {
  /** Absolute path of its file. */
  readonly path: string;
  /** File and sheet, as named in messages: `b.xlsx [Entreprises]`. */
  readonly place: string;
  /** Line of the fault, and line of the headings, from 1. */
  readonly line: number;
  readonly headingLine: number;
  /** Heading of its column; undefined when the whole line is at fault. */
  readonly column: string | undefined;
  readonly problem: Message;
  /** Whether nothing of the line is published. */
  readonly isLeftOut: boolean;
}
