// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';

/** Share of women of a job, whatever a page added to `Object.prototype`. */
export function shareOf(job: Job): Job['womenShare'] {
  return Object.hasOwn(job, 'womenShare') ? job.womenShare : undefined;
}

/** Job of the feed with a known share of women, other than the given one when there are several. */
export function surpriseJob(jobs: Iterable<Job>, except?: string, random = Math.random): Job | undefined {
  const jobsWithShare = [...jobs].filter(shareOf);
  const otherJobs = jobsWithShare.filter(({ id }) => id !== except);
  const pool = otherJobs.length ? otherJobs : jobsWithShare;
  return pool[Math.floor(random() * pool.length)];
}
