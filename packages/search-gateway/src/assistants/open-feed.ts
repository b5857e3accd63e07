// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { loadFeed, type Feed } from '@orientation-widgets/feed';
import { loadOptions, locateFeed } from '@orientation-widgets/feed-tools';

/** Opens a feed by its address or its folder. Rejects with a FeedError or a SourceError when it cannot be read. */
export async function openFeed(address: string): Promise<Feed> {
  const location = await locateFeed(address);
  return loadFeed(location.url, loadOptions(location));
}
