// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES } from '@orientation-widgets/feed';
import { message, type Message } from '../messages/message.js';
import type { EarlierFeed } from '../report/earlier-feed.js';
import type { BuildReport } from '../report/report.js';

/** Default maximum share of its records, in per cent, that a collection may lose. */
export const MAX_SHRINK = 30;

/**
 * Returns the reason to keep the earlier feed for its size: a collection that loses many records usually means a
 * truncated source. Undefined when every collection keeps enough.
 *
 * @param maxShrink Percentage of its records that a collection may lose.
 */
export function shrinkReason(
  earlier: EarlierFeed,
  collections: BuildReport['collections'],
  maxShrink: number,
): Message | undefined {
  const losses: Message[] = [];
  for (const name of COLLECTION_NAMES) {
    const before = earlier.counts[name] ?? 0;
    const after = collections[name]?.count ?? 0;
    const lost = before > 0 ? ((before - after) / before) * 100 : 0;
    if (lost > maxShrink)
      losses.push(message('collection-shrinks', { collection: name, before, after, percent: Math.round(lost) }));
  }
  if (losses.length === 0) return undefined;
  return message('feed-shrinks', { limit: maxShrink, losses });
}
