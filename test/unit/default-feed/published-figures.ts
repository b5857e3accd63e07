// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import {
  decodeCollection,
  type FeedManifest,
  type Models,
  type Observation,
  type Part,
} from '@orientation-widgets/feed';
import { root } from '../../support/paths.js';

/** Folder of the default feed. */
export const FEED_FOLDER = `${root}packages/feed-tools/default-feed/`;

/** Reads a file of the default feed. */
export const feedJson = (name: string): unknown => JSON.parse(readFileSync(FEED_FOLDER + name, 'utf8'));

export const manifest = feedJson('feed.json') as FeedManifest;
const rest = feedJson(manifest.rest?.href ?? '') as FeedManifest;

/** The part of the observations, with its files by measure and by territory. */
export const observationsPart = rest.observations as Part;

/** Returns the records of a collection named in the rest of the manifest, including those in the rest of their part. */
export function publishedFigures<N extends keyof Models>(name: N): Models[N][] {
  const entry = rest[name as keyof FeedManifest] as Models[N][] | Part;
  if (Array.isArray(entry)) return entry;
  return [entry, ...(entry.rest ? [entry.rest] : [])].flatMap(({ href }) => [
    ...decodeCollection(name, feedJson(href)).collection,
  ]);
}

/** Returns the observations of a measure or of a territory, from the only file that a page requests for them. */
export function shardOf(key: string): Observation[] {
  const shard = observationsPart.shards?.find(file => file.key === key);
  return shard ? [...decodeCollection('observations', feedJson(shard.href)).collection] : [];
}
