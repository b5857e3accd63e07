// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export type * from './model.js';
export { checkRecord } from './check-record.js';
export type { CollectionName, Models, Problem } from './collections.js';
export { collectionOf, type Codes, type Collection, type Column } from './collection.js';
export type { DecodeOptions, Decoded, PackedCollection } from './decode.js';
export { decodeCollection } from './decode-collection.js';
export { detailFields } from './detail-fields.js';
export { shardHash, shardOf } from './details.js';
export { CollectionEncoder, encodeCollection, encodeDetails, type EncodeOptions } from './encode.js';
export { Feed, loadFeed, openFeed, type CollectionOptions, type WaitOptions } from './feed.js';
export { FeedError, type FeedErrorCode } from './feed-error.js';
export type { LoadOptions } from './fetch-json.js';
export { JOB_CODES, resolveJob } from './find-job.js';
export { findJob } from './find-one-job.js';
export { figureFor, recruitmentFor, tensionFor, WIDE_KINDS, type Found } from './local-figures.js';
export { COLLECTION_NAMES } from './manifest-contract.js';
export { joined } from './joined.js';
export { fetchOutlines, readTopology, type LonLat, type Outline, type OutlineKind, type Outlines } from './outlines.js';
export { readFeed, type ReadFeed } from './read-feed.js';
export { readShards } from './read-shards.js';
export type { FeedInfo } from './read-manifest.js';
export { safeUrl } from './safe-url.js';
export { NumberList } from './growing.js';
export { TextTable } from './text-table.js';
export { withParents } from './with-parents.js';
