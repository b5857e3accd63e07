// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { loadFeed } from '@orientation-widgets/feed';
import type { Feed, FeedError } from '@orientation-widgets/feed';

/**
 * Returns the feed as it is published now, after a file could not be read in the feed opened earlier: it is gone, or is not the one
 * described in the manifest.
 * @throws the given reason when it is another one.
 */
export async function republished(feed: Feed, reason: unknown): Promise<Feed> {
  const { url } = feed;
  if (!url || !/http|integrity|json/.test((reason as FeedError).code)) throw reason;
  // Another element of the page may already have requested it.
  const loadedFeed = await loadFeed(url);
  return loadedFeed === feed ? loadFeed(url, { fresh: true }) : loadedFeed;
}
