// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A line that the bench prints. */
export interface AnswerFigure {
  readonly name: string;
  readonly value: string;
  /** What is aimed at, when something is. */
  readonly aim?: string;
}
