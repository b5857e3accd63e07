// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Line that the bench prints. */
export interface AnswerFigure {
  readonly name: string;
  readonly value: string;
  /** Target of the figure; undefined when it has none. */
  readonly aim?: string;
}
