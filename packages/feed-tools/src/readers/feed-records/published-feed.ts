// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isObject } from '../../json/parse-json.js';
import { FeedReader } from '../../read-feed/feed-reader.js';
import type { Sink } from '../reader.js';

/** Maximum size of a manifest, in bytes: its records are in parts. */
const MAX_MANIFEST = 20_000_000;

/** Whether a path points to a whole published feed: its folder, or a manifest whose collections are in parts. */
export async function isPublishedFeed(path: string): Promise<boolean> {
  const stats = await stat(path);
  const manifest = stats.isDirectory() ? join(path, 'feed.json') : path;
  if (!stats.isDirectory() && basename(path) !== 'feed.json') return false;
  const size = await stat(manifest).then(
    file => file.size,
    () => Infinity,
  );
  if (size > MAX_MANIFEST) return false;
  try {
    const value: unknown = JSON.parse(await readFile(manifest, 'utf8'));
    return (
      isObject(value) && COLLECTION_NAMES.some(name => isObject(value[name]) && Object.hasOwn(value[name], 'href'))
    );
  } catch {
    return false;
  }
}

/**
 * Reads the records of a published feed, with their long fields.
 *
 * @param only Collections to read; all of them when undefined. The sources that records reference are always read.
 */
export async function readPublishedFeed(
  path: string,
  only: readonly CollectionName[] | undefined,
  sink: Sink,
): Promise<void> {
  const feed = await FeedReader.open(path);
  for (const name of COLLECTION_NAMES)
    if (!only || only.includes(name) || name === 'sources') await readCollection(feed, name, sink);
}

async function readCollection(feed: FeedReader, name: CollectionName, sink: Sink): Promise<void> {
  const longFields = new Map<string, Record<string, unknown>>();
  for await (const [id, fields] of feed.details(name)) longFields.set(id, fields);
  for (const record of await feed.collection(name)) {
    const { id } = record as { id?: string };
    sink.read();
    sink.add(name, { ...record, ...(id !== undefined && longFields.get(id)) });
  }
}
