// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';
import { similarJobs } from '@orientation-widgets/search';
import type { ExplorerData } from '../shared/explorer-data.lazy.js';
import type { JobConditions } from '@orientation-widgets/domain/jobs/conditions.js';
import type { Neighbourhood } from './why-not-view.lazy.js';

/** Maximum number of related jobs: the working hours of each are loaded. */
const MAX_NEAR = 20;

/** Loads a job and its related jobs, by their skills or by the feed's own list, with the measured conditions of each. */
export async function loadNeighbourhood(
  { feed, jobs, levels, sources, profiles }: ExplorerData,
  jobId: string,
): Promise<Neighbourhood | undefined> {
  const [job, jobProfiles] = await Promise.all([feed.details('jobs', jobId), profiles().catch(() => [])]);
  if (!job) return undefined;
  const similar = similarJobs(jobProfiles, jobId, MAX_NEAR, job.related).map(({ jobId: id }) => id);
  const ids = [...new Set([...similar, ...job.related])].filter(id => jobs.get(id)).slice(0, MAX_NEAR);
  const withConditions = (neighbour: Job): JobConditions => ({
    job: neighbour,
    tension: levels.get(neighbour.id)?.record,
  });
  const near = await Promise.all(ids.map(id => feed.details('jobs', id)));
  return {
    here: withConditions(job),
    near: near.flatMap(neighbour => (neighbour ? [withConditions(neighbour)] : [])),
    sources,
  };
}
