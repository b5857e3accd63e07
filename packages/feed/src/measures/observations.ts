// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { collectionOf, type Collection } from '../collection.js';
import type { Observation } from '../contract/model.js';
import { FIGURE_COLLECTIONS } from '../contract/figure-contract.js';
import type { Feed, WaitOptions } from '../feed.js';
import { figuresManifest } from '../loading/figures-manifest.js';
import { decodeRecords } from '../records/decode-records.js';
import { inSlices } from '../records/steps.js';

/** Observations to load: those of one measure, or those of one territory. */
export type ObservationsOf = { readonly measureId: string } | { readonly territoryId: string };

/**
 * Fetches the observations of one measure, or of one territory: from the file that holds them when the feed has such
 * files, otherwise from the whole collection. Empty when there are none. Rejects with a FeedError.
 */
export async function fetchObservations(
  feed: Feed,
  of: ObservationsOf,
  options?: WaitOptions,
): Promise<Collection<Observation>> {
  const [field, key] =
    'measureId' in of ? (['measureId', of.measureId] as const) : (['territoryId', of.territoryId] as const);
  const figures = await feed.figures(options);
  const shards = figuresManifest(figures).manifest.parts.observations?.shards;
  const shard = shards?.find(file => file.key === key);
  if (shards && !shard) return collectionOf<Observation>([]);
  const { collection } = shard
    ? await inSlices(decodeRecords('observations', FIGURE_COLLECTIONS.observations, await figures.file(shard, options)))
    : { collection: await figures.collection('observations', options) };
  // Records of another key are ignored: a file may hold some.
  const { values, codes } = collection.column(field);
  if (values.length === 1 && values[0] === key) return collection;
  return collectionOf([...collection].filter((_, row) => values[codes[row] ?? -1] === key));
}
