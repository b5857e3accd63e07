// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { FeedError } from '@orientation-widgets/feed';
import type { FeedErrorCode } from '@orientation-widgets/feed';

/** What was thrown, as an error of the feed, which the webmaster reads in the console. */
export function toFeedError(reason: unknown, code: FeedErrorCode, problem: string): FeedError {
  const error = reason instanceof FeedError ? reason : new FeedError(code, String(reason));
  console.warn(`orientation-widgets: ${problem} ${error.message}`);
  return error;
}
