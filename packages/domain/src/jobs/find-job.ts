// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import type { JobRecord } from './job-record.js';

/**
 * A job with its long fields.
 *
 * @param reference - id, ROME or FAP code, or the job itself.
 * @returns undefined when the feed has no such job.
 */
export async function findJob(feed: Feed, reference: string | JobRecord): Promise<JobRecord | undefined> {
  if (typeof reference === 'object') return reference;
  const match = resolveJob(await feed.collection('jobs'), reference);
  return match && ((await feed.details('jobs', match.id)) ?? match);
}
