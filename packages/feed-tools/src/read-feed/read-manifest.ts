// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFeed, type ReadFeed } from '@orientation-widgets/feed';
import { isObject, parseJson } from '../json/parse-json.js';
import { feedErrorMessage } from '../messages/feed-messages.js';
import { SourceError } from '../source-error.js';

/** A feed whose manifest can be read. */
export type GoodFeed = Extract<ReadFeed, { ok: true }>;

/**
 * Reads the manifest of a feed.
 *
 * @param file Name of the manifest in messages.
 * @throws {SourceError} it is not JSON, or not a feed of a supported version.
 */
export function readManifest(bytes: Uint8Array, file: string): GoodFeed {
  const json = parseJson(bytes, file);
  const feed = readFeed(json);
  if (feed.ok) return feed;
  const version = isObject(json) ? String(json['formatVersion']).split('.', 1)[0] : undefined;
  throw new SourceError({ file, reason: feedErrorMessage(feed.error, version) });
}
