// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Number of the shard, from 0, that holds a record: `shardHash(id)` modulo the number of shards. */
export function shardOf(id: string, shards: number): number {
  return shardHash(id) % shards;
}

/** FNV-1a, 32 bits, over the UTF-8 bytes of an id. */
export function shardHash(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
