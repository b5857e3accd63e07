// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message, MessageCode } from '../messages/message.js';
import { textOf } from '../messages/text-of.js';

/** A message about a file. */
export interface FileMessage extends Message {
  file: string;
  /** Line, from 1. */
  line?: number;
}

/** Returns a position in a file: "offre.xml:12". */
export function placeOf({ file, line }: { file: string; line?: number | undefined }): string {
  return line === undefined ? file : `${file}:${line}`;
}

/**
 * A source file that cannot be used at all: unexpected format, truncated, hostile. A single bad record never throws a
 * SourceError: it is dropped, reported and counted.
 */
export class SourceError extends Error {
  /** Path of the file, as given. */
  readonly file: string;
  /** Line of the fault, from 1; undefined when the fault has no line (missing file, compressed data). */
  readonly line: number | undefined;
  /** The fault as data, which `textOf` turns into a sentence. */
  readonly fault: Message;

  constructor({
    file,
    line,
    reason,
    cause,
  }: {
    file: string;
    line?: number | undefined;
    reason: Message;
    cause?: unknown;
  }) {
    super(`${placeOf({ file, line })}: ${textOf(reason, 'en')}`, cause === undefined ? undefined : { cause });
    this.name = 'SourceError';
    this.file = file;
    this.line = line;
    this.fault = reason;
  }

  /** Code of the fault, stable from one version to the next. */
  get code(): MessageCode {
    return this.fault.code;
  }

  /** Values of the sentence, by name. */
  get params(): NonNullable<Message['params']> {
    return this.fault.params ?? {};
  }

  /** Fault, as a short English sentence without a final stop. */
  get reason(): string {
    return textOf(this.fault, 'en');
  }
}
