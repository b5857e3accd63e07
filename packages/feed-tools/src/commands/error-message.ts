// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FeedError } from '@orientation-widgets/feed';
import { inFrench } from '../french/translate.js';
import { SourceError, systemReason } from '../source-error.js';

/** An error in one line of French, without a stack: the person who runs the command is not its developer. */
export function messageOf(error: unknown): string {
  if (error instanceof SourceError) return [placeOf(error), inFrench(error.reason)].join(': ');
  if (error instanceof FeedError) return [error.url, inFrench(error.message)].filter(Boolean).join(': ');
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined) return `${path}: ${inFrench(systemReason(code))}`;
  return inFrench(code === 'ENOSPC' ? systemReason(code) : message);
}

/** The same for a program, in the English of the code: what `--json` prints when the command refuses. */
export function errorJson(error: unknown): string {
  const { file, line, reason } =
    error instanceof SourceError ? error : { file: undefined, line: undefined, reason: messageOf(error) };
  return JSON.stringify({ error: { file, line, reason } });
}

function placeOf({ file, line }: SourceError): string {
  return line === undefined ? file : `${file}:${line}`;
}
