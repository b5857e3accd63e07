// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { FeedError } from '@orientation-widgets/feed';
import type { FeedErrorCode } from '@orientation-widgets/feed';

/**
 * Returns a thrown value as an error of the feed.
 * @param code - code given to a value that is not a `FeedError`.
 */
export function toFeedError(reason: unknown, code: FeedErrorCode): FeedError {
  return reason instanceof FeedError ? reason : new FeedError(code, String(reason));
}

/** Warns the webmaster in the console. */
export function warnOf(problem: string, { message }: FeedError): void {
  console.warn(`orientation-widgets: ${problem} ${message}`);
}
