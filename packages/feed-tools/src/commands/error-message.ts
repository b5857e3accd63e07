// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FeedError } from '@orientation-widgets/feed';
import { inFrench } from '../french/translate.js';
import { SourceError, systemReason } from '../source-error.js';

/** An error in one line of French, without a stack trace: the person who runs the command did not write it. */
export function messageOf(error: unknown): string {
  if (error instanceof SourceError) return [placeOf(error), inFrench(error.reason)].join(': ');
  if (error instanceof FeedError) return [error.url, inFrench(error.message)].filter(Boolean).join(': ');
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined) return `${path}: ${inFrench(systemReason(code))}`;
  return inFrench(code === 'ENOSPC' ? systemReason(code) : message);
}

/** The same for programs, in English: what `--json` prints on failure. */
export function errorJson(error: unknown): string {
  const { file, line, reason } =
    error instanceof SourceError ? error : { file: undefined, line: undefined, reason: messageOf(error) };
  return JSON.stringify({ error: { file, line, reason } });
}

function placeOf({ file, line }: SourceError): string {
  return line === undefined ? file : `${file}:${line}`;
}
