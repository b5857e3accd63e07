// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Entry point for tools that write a feed. A page never imports it: eslint.config.js refuses.
export { checkRecord } from './check-record.js';
export { CollectionEncoder, encodeCollection } from './encode-collection.js';
export { dateFault } from './date-fault.js';
export { NumberList } from './growable-array.js';
export { manifestFault } from './manifest-fault.js';
export { TextTable } from './text-table.js';
export { detailFields } from '../details/detail-fields.js';
export { shardHash, shardOf } from '../shard-of.js';
export { concatCollections } from '../rest/concat-collections.js';
export { readShards } from '../sharded/read-shards.js';
