// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models, Problem } from './collection-types.js';
import { COLLECTIONS } from './contract/contract.js';
import type { Part } from './contract/model.js';
import { bare } from './own-property.js';
import { readManifest, type FeedInfo, type Refusal } from './loading/read-manifest.js';
import { readRecords } from './records/read-records.js';

/** A manifest that was read: its inline collections, the parts it names, and what was refused. */
export interface ReadFeed {
  readonly ok: true;
  readonly info: FeedInfo;
  readonly collections: { readonly [N in CollectionName]?: Models[N][] };
  readonly parts: Readonly<Partial<Record<CollectionName, Part>>>;
  readonly problems: Problem[];
}

/**
 * Reads a manifest already parsed from JSON. It never throws on data: a bad record is dropped and reported; a value
 * that is no feed, or a feed of a newer major version, gives an error. Fields the contract does not name are left out.
 * `updated` is returned as written.
 */
export function readFeed(value: unknown): ReadFeed | Refusal {
  const read = readManifest(value);
  if (!read.ok) return read;
  const { info, lists, parts, problems } = read;
  const collections: Partial<Record<CollectionName, unknown>> = bare();
  for (const [name, list] of Object.entries(lists) as [CollectionName, readonly unknown[]][]) {
    collections[name] = readRecords(name, COLLECTIONS[name], list, problems);
  }
  return { ok: true, info, collections: collections as ReadFeed['collections'], parts, problems };
}
