// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import type { JobRecord } from './job-record.js';

/**
 * A job with its long fields.
 *
 * @param wanted - id, ROME or FAP code, or the job itself.
 * @returns undefined when the feed has no such job.
 */
export async function findJob(feed: Feed, wanted: string | JobRecord): Promise<JobRecord | undefined> {
  if (typeof wanted === 'object') return wanted;
  const found = resolveJob(await feed.collection('jobs'), wanted);
  return found && ((await feed.details('jobs', found.id)) ?? found);
}
