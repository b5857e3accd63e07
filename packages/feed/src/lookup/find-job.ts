// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Feed } from '../feed.js';
import { resolveJob } from '../jobs/resolve-job.js';
import type { Job } from '../contract/model.js';

/**
 * `resolveJob` for a page about one job: fetches only the lookup shard of the key when the feed has lookup shards,
 * otherwise the whole collection. The record may lack its long fields: see `Feed.details`. Rejects with a FeedError.
 */
export async function findJob(feed: Feed, key: string): Promise<Job | undefined> {
  const shards = feed.part('jobs')?.lookup;
  if (shards?.length) return (await import('../sharded/lookup-job.js')).lookupJob(feed, shards, key);
  return resolveJob(await feed.collection('jobs'), key);
}
