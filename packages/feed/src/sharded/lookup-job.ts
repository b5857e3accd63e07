// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { validateShape } from '../validation/validate-shape.js';
import { JOB_COLLECTIONS } from '../contract/job-contract.js';
import { emptyDetails } from '../records/empty-details.js';
import { shardOf } from '../shard-of.js';
import type { Job, Shard } from '../contract/model.js';
import { isObject, ownProperty } from '../own-property.js';

/** The job of a key (id, ROME or FAP code), without its long fields, from the only lookup shard that can hold it. */
export async function lookupJob(
  feed: { file(shard: Shard): Promise<unknown> },
  shards: readonly Shard[],
  key: string,
): Promise<Job | undefined> {
  const json = await feed.file(shards[shardOf(key, shards.length)] as Shard);
  const records = isObject(json) ? ownProperty(json, 'records') : undefined;
  const record = isObject(records) ? ownProperty(records, key) : undefined;
  const shape = JOB_COLLECTIONS.jobs;
  return isObject(record)
    ? (validateShape(shape, { ...emptyDetails('jobs'), ...record }).value as Job | undefined)
    : undefined;
}
