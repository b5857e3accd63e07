// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Territory } from '@orientation-widgets/feed';

/**
 * The main territories of a feed; all of them, thousands of communes included, when one of these ids is not a main one.
 *
 * @param ids - an empty one, null or undefined, asks for nothing.
 */
export async function territoriesWith(
  feed: Feed,
  ids: readonly (string | null | undefined)[],
): Promise<Collection<Territory>> {
  const main = await feed.collection('territories', { main: true });
  return ids.every(id => !id || main.indexOf(id) >= 0) ? main : feed.collection('territories');
}
