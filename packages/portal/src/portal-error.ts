// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A refusal, in one line of French: `portal.json:12: clé inconnue`. */
export class PortalError extends Error {
  /** Faulty file, as it was given; undefined when the error concerns none. */
  readonly file: string | undefined;
  /** Line of the fault, from 1. */
  readonly line: number | undefined;

  constructor(reason: string, { file, line, cause }: { file?: string; line?: number; cause?: unknown } = {}) {
    const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
    super(place + reason, cause === undefined ? undefined : { cause });
    this.name = 'PortalError';
    this.file = file;
    this.line = line;
  }
}
