// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FeedError } from '@orientation-widgets/feed';
import { feedErrorMessage } from '../messages/feed-messages.js';
import { message, type Message } from '../messages/message.js';
import { systemMessage } from '../messages/system-message.js';
import { textOf } from '../messages/text-of.js';
import { placeOf, SourceError } from '../source/source-error.js';

/** Reason for an error, and its position. */
export interface Failure {
  /** File or address. */
  file?: string | undefined;
  line?: number | undefined;
  fault: Message;
}

/** An error in one line of French, without a stack trace: the person who runs the command did not write it. */
export function messageOf(error: unknown): string {
  const { file, line, fault } = failureOf(error);
  const text = textOf(fault, 'fr');
  return file === undefined ? text : `${placeOf({ file, line })}: ${text}`;
}

/** The same for programs, in English and as data: what `--json` prints on failure. */
export function errorJson(error: unknown): object {
  const { file, line, fault } = failureOf(error);
  return { error: { file, line, reason: textOf(fault, 'en'), ...fault } };
}

/** Converts an error to data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SourceError) return error;
  if (error instanceof FeedError) return { file: error.url, fault: feedErrorMessage(error) };
  const { code, path, message: words } = error as NodeJS.ErrnoException;
  if (code !== undefined && (path !== undefined || code === 'ENOSPC'))
    return { file: path, fault: systemMessage(code) };
  return { fault: message('in-its-words', { words }) };
}
