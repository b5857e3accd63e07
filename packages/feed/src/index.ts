// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export type * from './contract/model.js';
export { checkRecord } from './encode/check-record.js';
export type { CollectionName, Models, Problem } from './collection-types.js';
export { collectionOf, type Codes, type Collection, type Column } from './collection.js';
export type { DecodeOptions, Decoded, PackedCollection } from './records/decode-records.js';
export { decodeCollection } from './decode-collection.js';
export { detailFields } from './details/detail-fields.js';
export { shardHash, shardOf } from './details/details.js';
export { CollectionEncoder, encodeCollection, encodeDetails, type EncodeOptions } from './encode/encode-collection.js';
export { Feed, loadFeed, openFeed, type CollectionOptions, type WaitOptions } from './feed.js';
export { FeedError, type FeedErrorCode } from './feed-error.js';
export type { LoadOptions } from './loading/fetch-json.js';
export { JOB_CODES, resolveJob } from './resolve-job.js';
export { findJob } from './find-job.js';
export { figureFor, recruitmentFor, tensionFor, MAIN_TERRITORY_KINDS, type FigureTerritory } from './local-figures.js';
export { COLLECTION_NAMES } from './contract/manifest-contract.js';
export { concatCollections } from './sharded/concat-collections.js';
export { fetchOutlines, readTopology, type LonLat, type Outline, type OutlineKind, type Outlines } from './outlines.js';
export { readFeed, type ReadFeed } from './read-feed.js';
export { readShards } from './sharded/read-shards.js';
export type { FeedInfo } from './loading/read-manifest.js';
export { safeUrl } from './safe-url.js';
export { NumberList } from './encode/growable-array.js';
export { TextTable } from './encode/text-table.js';
export { withParents } from './with-parents.js';
