// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { conform } from '../validation/validate-shape.js';
import { JOB_COLLECTIONS } from '../contract/job-contract.js';
import { emptyDetails } from '../records/empty-details.js';
import { shardOf } from '../details/details.js';
import type { Job, Shard } from '../contract/model.js';
import { isObject, own } from '../own-property.js';

/** The job of a key, without its long fields, from the one lookup shard that may hold it. */
export async function lookupJob(
  feed: { file(shard: Shard): Promise<unknown> },
  shards: readonly Shard[],
  key: string,
): Promise<Job | undefined> {
  const json = await feed.file(shards[shardOf(key, shards.length)] as Shard);
  const records = isObject(json) ? own(json, 'records') : undefined;
  const record = isObject(records) ? own(records, key) : undefined;
  const shape = JOB_COLLECTIONS.jobs;
  return isObject(record)
    ? (conform(shape, { ...emptyDetails('jobs'), ...record }).value as Job | undefined)
    : undefined;
}
