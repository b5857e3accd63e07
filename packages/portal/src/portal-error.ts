// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Error in one line of French: `portal.json:12: clé inconnue`. */
export class PortalError extends Error {
  /** Faulty file, as the command names it; undefined when the error concerns none. */
  readonly file: string | undefined;
  /** Line number of the fault, from 1; undefined without one. */
  readonly line: number | undefined;

  constructor(reason: string, { file, line, cause }: { file?: string; line?: number; cause?: unknown } = {}) {
    const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
    super(place + reason, cause === undefined ? undefined : { cause });
    this.name = 'PortalError';
    this.file = file;
    this.line = line;
  }
}
