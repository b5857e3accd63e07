// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// What only the feed of a whole region needs, in one module: other pages never download it.
export { joined } from './joined.js';
export { lookupJob } from './lookup-job.js';
export { readShards } from './read-shards.js';
