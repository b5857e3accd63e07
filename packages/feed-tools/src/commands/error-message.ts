// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FeedError } from '@orientation-widgets/feed';
import { feedErrorMessage } from '../messages/feed-messages.js';
import { message, type Message } from '../messages/message.js';
import { systemMessage } from '../messages/system-message.js';
import { textOf } from '../messages/text-of.js';
import { placeOf, SourceError } from '../source/source-error.js';

/** An error and its position. */
export interface Failure {
  /** File or address. */
  file?: string | undefined;
  line?: number | undefined;
  fault: Message;
}

/** Formats an error as one line of French, without a stack trace, which would not help the user of the command. */
export function messageOf(error: unknown): string {
  const { file, line, fault } = failureOf(error);
  const text = textOf(fault, 'fr');
  return file === undefined ? text : `${placeOf({ file, line })}: ${text}`;
}

/** Returns an error as data for programs, in English: the output of `--json` on failure. */
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
