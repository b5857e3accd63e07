// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { collectionOf, type Collection } from '../collection.js';
import type { Resource } from '../contract/model.js';
import { DIRECTORY_COLLECTIONS } from '../contract/directory-contract.js';
import type { Feed, WaitOptions } from '../feed.js';
import { figuresManifest } from '../loading/figures-manifest.js';
import { decodeRecords } from '../records/decode-records.js';
import { inSlices } from '../records/steps.js';

/**
 * Fetches the resources of some territories and months, without duplicates. A feed without a file for each key gives its whole
 * directory: the caller must filter it. Rejects with a FeedError.
 *
 * @param keys - ids of territories, a département or a wider one for the resources that serve all of it ("reg-32",
 * "country-fr"), and months of events ("2026-12"). A key without a file has no resource.
 */
export async function fetchDirectory(
  feed: Feed,
  keys: readonly string[],
  options?: WaitOptions,
): Promise<Collection<Resource>> {
  const { main } = figuresManifest(await feed.figures(options));
  const shards = main.parts.directory?.shards;
  if (!shards) return feed.collection('directory', options);
  const files = await Promise.all(
    shards
      .filter(({ key }) => keys.includes(key))
      .map(async shard =>
        inSlices(decodeRecords('directory', DIRECTORY_COLLECTIONS.directory, await feed.file(shard, options))),
      ),
  );
  const resources = new Map<string, Resource>();
  for (const { collection } of files) for (const resource of collection) resources.set(resource.id, resource);
  return collectionOf([...resources.values()]);
}
