// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FeedError } from '@orientation-widgets/feed';
import { feedErrorMessage } from '../messages/feed-messages.js';
import { message, type Message } from '../messages/message.js';
import { systemMessage } from '../messages/system-message.js';
import { textOf } from '../messages/text-of.js';
import { placeOf, SourceError } from '../source-error.js';

/** An error, and where it happened. */
interface Told {
  /** File, line, or address. */
  place?: string | undefined;
  reason: Message;
}

/** An error in one line of French, without a stack trace: the person who runs the command did not write it. */
export function messageOf(error: unknown): string {
  const { place, reason } = told(error);
  return [place, textOf(reason, 'fr')].filter(Boolean).join(': ');
}

/** The same for programs, in English and as data: what `--json` prints on failure. */
export function errorJson(error: unknown): string {
  if (!(error instanceof SourceError)) return JSON.stringify({ error: { reason: messageOf(error) } });
  const { file, line, reason, fault } = error;
  return JSON.stringify({ error: { file, line, reason, ...fault } });
}

function told(error: unknown): Told {
  if (error instanceof SourceError) return { place: placeOf(error), reason: error.fault };
  if (error instanceof FeedError) return { place: error.url, reason: feedErrorMessage(error) };
  const { code, path, message: words } = error as NodeJS.ErrnoException;
  if (code !== undefined && (path !== undefined || code === 'ENOSPC'))
    return { place: path, reason: systemMessage(code) };
  return { reason: message('in-its-words', { words }) };
}
