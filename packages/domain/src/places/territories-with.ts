// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Territory } from '@orientation-widgets/feed';

/**
 * Main territories of a feed; all of them, thousands of communes included, when one of these ids is not a main one.
 *
 * @param ids - empty, null and undefined ones are ignored.
 */
export async function territoriesWith(
  feed: Feed,
  ids: readonly (string | null | undefined)[],
): Promise<Collection<Territory>> {
  const main = await feed.collection('territories', { main: true });
  return ids.every(id => !id || main.indexOf(id) >= 0) ? main : feed.collection('territories');
}
