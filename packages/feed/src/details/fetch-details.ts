// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '../contract/models.js';
import type { Problem } from '../problem.js';
import { shardOf } from '../shard-of.js';
import { withDetails } from './with-details.js';
import type { Part, Shard } from '../contract/model.js';
import { fetchShape } from '../fetch-shape.js';

/**
 * A record with its long fields, from the shard that holds them. The list of shards is in the manifest, or in a file of its own.
 *
 * @param fetchFile - fetches the JSON of a file that the manifest names.
 * @param problems - receives the long fields that were refused.
 */
export async function fetchDetails<N extends CollectionName>(
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
