// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { loadFeed } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';

/** Age of a manifest after which it is requested again, in milliseconds. */
const OLD_MS = 3 * 36e5;

/** Time of the last request of each manifest that brought no change, in milliseconds since 1970. */
const lastChecks = new WeakMap<Feed, number>();

/** Requests under way, by address, shared by all the elements of the page. */
const asking = new Map<string, Promise<Feed>>();

/**
 * Returns the feed as it is published now when it was opened hours ago; the same feed when it has not changed or cannot be reached. The
 * browser revalidates its cached file with the server.
 * @param isAsked - whether the page asked for it: the manifest is then requested even when the last request is recent.
 */
export async function presentFeed(feed: Feed, isAsked = false): Promise<Feed> {
  const { url } = feed;
  if (!url || (!isAsked && Date.now() - (lastChecks.get(feed) ?? feed.opened) < OLD_MS)) return feed;
  let request = asking.get(url);
  if (!request) {
    request = ask(feed, url, isAsked).finally(() => asking.delete(url));
    asking.set(url, request);
  }
  const now = await request.catch(() => feed);
  return now.info.updated === feed.info.updated ? feed : now;
}

/** Opens the feed again, unless another element of the page already did. */
async function ask(feed: Feed, url: string, isAsked: boolean): Promise<Feed> {
  const loadedFeed = isAsked ? feed : await loadFeed(url);
  const isRecent = !isAsked && Date.now() - loadedFeed.opened < OLD_MS;
  const now = isRecent ? loadedFeed : await loadFeed(url, { fresh: true });
  lastChecks.set(feed, Date.now());
  return now;
}
