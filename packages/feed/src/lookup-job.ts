// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { conform } from './conform.js';
import { JOB_COLLECTIONS } from './contract-jobs.js';
import { emptyDetails } from './empty-details.js';
import { shardOf } from './details.js';
import type { Job, Shard } from './model.js';
import { isObject, own } from './own.js';

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
