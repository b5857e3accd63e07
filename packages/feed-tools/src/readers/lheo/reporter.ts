// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import type { LheoCounts, LheoProblem, LheoSink } from './types.js';

/** Reports problems of one file and counts them. */
export class Reporter {
  readonly #file: string;
  readonly #sink: LheoSink;
  readonly #counts: LheoCounts;

  constructor(file: string, sink: LheoSink, counts: LheoCounts) {
    this.#file = file;
    this.#sink = sink;
    this.#counts = counts;
  }

  dropped(line: number, reason: Message): void {
    this.#report({ line, reason, severity: 'dropped' });
  }

  repaired(line: number, reason: Message): void {
    this.#report({ line, reason, severity: 'repaired' });
  }

  noted(line: number, reason: Message): void {
    this.#report({ line, reason, severity: 'noted' });
  }

  /** Rejects the file by throwing. */
  refuse(line: number, reason: Message): never {
    throw new SourceError({ file: this.#file, line, reason });
  }

  #report(problem: Omit<LheoProblem, 'file'>): void {
    this.#counts[problem.severity] += 1;
    this.#sink.problem({ file: this.#file, ...problem });
  }
}
