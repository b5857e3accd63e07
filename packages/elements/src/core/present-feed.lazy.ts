// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { loadFeed } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';

/** Age of a manifest after which it is requested again, in milliseconds. */
const OLD_MS = 3 * 36e5;

/** When a manifest was last requested without a change, in milliseconds since 1970. */
const lastChecks = new WeakMap<Feed, number>();

/** Requests under way, by address: one for all the elements of the page. */
const asking = new Map<string, Promise<Feed>>();

/**
 * The feed as it is published now, when it was opened hours ago; the same feed when it has not changed, or cannot be
 * reached. The browser asks its server whether the file that it has is still the right one.
 *
 * @param isAsked - by the page: the manifest is requested however lately it was.
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

/** Another element of the page may have opened it again already. */
async function ask(feed: Feed, url: string, isAsked: boolean): Promise<Feed> {
  const loadedFeed = isAsked ? feed : await loadFeed(url);
  const isRecent = !isAsked && Date.now() - loadedFeed.opened < OLD_MS;
  const now = isRecent ? loadedFeed : await loadFeed(url, { fresh: true });
  lastChecks.set(feed, Date.now());
  return now;
}
