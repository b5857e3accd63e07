// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Job } from '@orientation-widgets/feed';
import { createJobIndexAsync } from '@orientation-widgets/search';
import { breathe } from './breathe.js';
import type { WantedJob } from './search-state.js';
import { wantedJob } from './wanted-job.js';

/** Jobs by the words of their names, the best first, everyday names included (« nounou »); as forgiving as the search of trainings. */
export type Jobs = (typed: string, limit: number) => WantedJob[];

/** Indexes the jobs of a feed that lead to trainings. In the chunk that reads texts. */
export async function openJobs(jobs: Collection<Job>): Promise<Jobs> {
  const wanted = new Map([...jobs].flatMap(job => wantedJob(job) ?? []).map(job => [job.id, job]));
  const index = await createJobIndexAsync({ jobs: [...jobs].filter(({ id }) => wanted.has(id)) }, breathe);
  return (typed, limit) =>
    index
      .search(typed)
      .hits.slice(0, limit)
      .flatMap(({ jobId }) => wanted.get(jobId) ?? []);
}
