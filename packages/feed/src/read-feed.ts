// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from './contract/models.js';
import type { Problem } from './problem.js';
import { COLLECTIONS } from './contract/collections.js';
import { WHOLE } from './contract/figure-contract.js';
import type { FeedManifest, Part, Shard } from './contract/model.js';
import { nullPrototypeObject } from './own-property.js';
import { readManifest, type FeedInfo, type Refusal } from './loading/read-manifest.js';
import { readRecords } from './records/read-records.js';
import { atOnce } from './records/steps.js';

/** Manifest with its inline collections, checked; the parts it refers to; the problems. */
export interface ReadFeed {
  readonly ok: true;
  readonly info: FeedInfo;
  readonly collections: { readonly [N in CollectionName]?: Models[N][] };
  readonly parts: Readonly<Partial<Record<CollectionName, Part>>>;
  /** The file of the collections that only a dashboard reads, with the fields of a manifest; undefined when there is none. */
  readonly rest: Shard | undefined;
  readonly problems: Problem[];
}

/**
 * Reads a manifest already parsed from JSON, without fetching its parts. Never throws on bad data: an invalid record is
 * left out and reported in `problems`; a value that is not a feed, or a feed of a newer major version, gives `{ ok:
 * false, error }`. Fields outside the contract are left out. `updated` is not parsed.
 */
export function readFeed(value: unknown): ReadFeed | Refusal {
  const manifest = readManifest(value, WHOLE);
  if (!manifest.ok) return manifest;
  const { info, lists, parts, problems } = manifest;
  const collections: Partial<Record<CollectionName, unknown>> = nullPrototypeObject();
  for (const [name, list] of Object.entries(lists) as [CollectionName, readonly unknown[]][]) {
    collections[name] = atOnce(readRecords(name, COLLECTIONS[name], list, problems));
  }
  return {
    ok: true,
    info,
    collections: collections as ReadFeed['collections'],
    parts,
    rest: (info as Pick<FeedManifest, 'rest'>).rest,
    problems,
  };
}
