// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Collection } from '../collection.js';
import type { Models } from '../contract/models.js';
import type { CollectionOptions, Feed } from '../feed.js';
import { concatCollections } from '../rest/concat-collections.js';
import { figuresManifest } from '../loading/figures-manifest.js';

/**
 * Fetches the sources, or the territories, that figures refer to: those of the manifest, then those of its `rest`.
 * Rejects with a FeedError.
 *
 * @param options - with `main`, the records in the `rest` of a part are left out, such as communes.
 */
export async function fetchWithRest<N extends 'sources' | 'territories'>(
  feed: Feed,
  name: N,
  options?: CollectionOptions,
): Promise<Collection<Models[N]>> {
  const figures = await feed.figures(options);
  const main = await feed.collection(name, options);
  if (!figuresManifest(figures).isRest) return main;
  const files = [main, await figures.collection(name, options)];
  return concatCollections<N>(files.map(collection => ({ collection, problems: [] }))).collection;
}
