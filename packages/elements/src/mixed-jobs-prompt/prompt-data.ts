// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Source } from '@orientation-widgets/feed';

/** What the prompt asks about. The share of women of `job` may be unknown. */
export interface PromptData {
  readonly feed: Feed;
  readonly job: Job;
  readonly jobs: Collection<Job>;
  readonly sources: Collection<Source>;
}

/** The share of women, whatever a page may have put on `Object.prototype`. */
export function shareOf(job: Job): Job['womenShare'] {
  return Object.hasOwn(job, 'womenShare') ? job.womenShare : undefined;
}

/** A job of the feed whose share of women is known, other than the given one when there are several. */
export function surpriseJob(jobs: Iterable<Job>, except?: string, random = Math.random): Job | undefined {
  const known = [...jobs].filter(shareOf);
  const others = known.filter(({ id }) => id !== except);
  const pool = others.length ? others : known;
  return pool[Math.floor(random() * pool.length)];
}

/** The job the page names by its id, a ROME or a FAP code, or gives; one picked at random when it names none. */
export function jobOf(jobs: Collection<Job>, job: string | Job | null): Job | undefined {
  if (!job) return surpriseJob(jobs);
  return typeof job === 'string' ? resolveJob(jobs, job) : job;
}
