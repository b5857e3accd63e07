// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { MessageCode } from '../messages/message.js';
import { failureOf } from './error-message.js';

/** Reason why a command stops: a source to fix, a feed that fails its guards, or a machine that cannot write. */
export type FailureClass = 'source' | 'guard' | 'machine';

const EXIT_CODES: Readonly<Record<FailureClass, number>> = { source: 1, guard: 3, machine: 4 };

/** Exit code of a feed that is older than `--max-age`. */
export const EXIT_TOO_OLD = 5;

const GUARD_CODES: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'over-the-limit',
  'under-the-floor',
  'total-unexplained',
  'feed-shrinks',
  'source-drops-more',
  'source-warns-more',
  'source-doubles',
  'dates-out-of-range',
  'older-than-the-feed',
]);

const MACHINE_CODES: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'disk-full',
  'permission-denied',
  'system-refused',
  'folder-not-writable',
  'folder-locked',
  'folder-locked-by',
]);

/** Returns the class of an error that stopped a command. */
export function failureClass(error: unknown): FailureClass {
  const { code } = failureOf(error).fault;
  if (GUARD_CODES.has(code)) return 'guard';
  return MACHINE_CODES.has(code) ? 'machine' : 'source';
}

/** Returns the exit code of an error that stopped a command. */
export function exitCodeOf(error: unknown): number {
  return EXIT_CODES[failureClass(error)];
}
