// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * A source file that cannot be used at all: not the expected format, truncated, hostile.
 * One bad record is never a SourceError: it is dropped, reported and counted.
 */
export class SourceError extends Error {
  /** Path of the file, as given. */
  readonly file: string;
  /** Line of the fault, from 1; undefined when the fault has no line (missing file, compressed data). */
  readonly line: number | undefined;
  /** What is wrong: a short English sentence without a final stop. */
  readonly reason: string;

  constructor(fault: { file: string; line?: number | undefined; reason: string; cause?: unknown }) {
    const where = fault.line === undefined ? fault.file : `${fault.file}:${String(fault.line)}`;
    super(`${where}: ${fault.reason}`, fault.cause === undefined ? undefined : { cause: fault.cause });
    this.name = 'SourceError';
    this.file = fault.file;
    this.line = fault.line;
    this.reason = fault.reason;
  }
}

/** What the system means by an error code, in a few words. */
export function systemReason(code: string): string {
  const reasons: Record<string, string> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    ENOSPC: 'no space left on the disk',
    EISDIR: 'this is a folder, not a file',
    ENOTDIR: 'this is a file, not a folder',
  };
  return reasons[code] ?? `the system refused (${code})`;
}
