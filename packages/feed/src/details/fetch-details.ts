// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models, Problem } from '../collection-types.js';
import { shardOf, withDetails } from './details.js';
import type { Part, Shard } from '../contract/model.js';
import { fetchShape } from '../records/read-records.js';

/** A record with the long fields of its shard, which `fetchFile` fetches, after the list of shards when that is a file. */
export async function detailsOf<N extends CollectionName>(
  name: N,
  record: Models[N],
  id: string,
  part: Part,
  fetchFile: (file: Shard) => Promise<unknown>,
  problems: Problem[],
): Promise<Models[N]> {
  const { details = [], detailsIndex } = part;
  const shards = detailsIndex
    ? (await import('../sharded/read-shards.js')).readShards(await fetchFile(detailsIndex))
    : details;
  const shard = shards[shardOf(id, shards.length)];
  return shard ? withDetails(name, await fetchShape(name), record, id, await fetchFile(shard), problems) : record;
}
