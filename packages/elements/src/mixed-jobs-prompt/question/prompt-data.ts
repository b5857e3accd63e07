// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Source } from '@orientation-widgets/feed';
import { surpriseJob } from './known-share.js';

/** What the prompt asks about. The share of women of `job` may be unknown. */
export interface PromptData {
  readonly feed: Feed;
  readonly job: Job;
  readonly jobs: Collection<Job>;
  readonly sources: Collection<Source>;
}

/**
 * Loads the job to ask about, with its long fields.
 *
 * @param asked - its id, a ROME or a FAP code, or the job itself; without it, that of the training, else one picked at random.
 * @param training - id of a training.
 */
export async function selectPrompt(
  feed: Feed,
  asked: string | Job | null,
  training: string | null,
): Promise<PromptData | undefined> {
  const [jobs, sources] = await Promise.all([feed.collection('jobs'), feed.collection('sources')]);
  if (asked && typeof asked === 'object') return { feed, job: asked, jobs, sources };
  const found = asked
    ? resolveJob(jobs, asked)
    : training
      ? await (await import('../lazy/training-job.js')).jobOfTraining(feed, jobs, training)
      : surpriseJob(jobs);
  const job = found && (await feed.details('jobs', found.id));
  return job && { feed, job, jobs, sources };
}
