// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { loadFeed } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { loadOptions, locateFeed } from '../../../packages/feed-tools/src/read-feed/feed-location.js';

/** Opens the feed of a folder. */
export async function openFeed(folder: string): Promise<Feed> {
  const location = await locateFeed(folder);
  return loadFeed(location.url, loadOptions(location));
}
