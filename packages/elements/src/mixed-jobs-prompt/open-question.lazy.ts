// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Feed, Job } from '@orientation-widgets/feed';
import type { CSSResult } from 'lit';
import { shareOf, surpriseJob } from '@orientation-widgets/domain/jobs/known-share.js';
import type { PromptData } from './prompt-data.js';
import { questionView } from './question-view.js';
import { mixedJobsPromptStyles } from './question.styles.js';

/** Job to ask about, with the view of its question. */
export interface Question extends PromptData {
  readonly view: typeof questionView;
  /** Styles of the question, added to those of every element. */
  readonly styles: CSSResult;
  /** Whether the share of women is known. */
  readonly isKnown: boolean;
  /** Whether the answer control is loaded, one wave of requests after the question. */
  readonly isAnswerable?: boolean;
  /** Returns another job, picked at random among those not answered yet; undefined when there is none. */
  readonly another: (answeredIds: ReadonlySet<string>) => Job | undefined;
}

/**
 * Loads the job to ask about, with its long fields.
 * @param requestedJob - its id, a ROME or a FAP code, or the job itself; without it, a job of the training, or else one picked at random.
 * @param training - id of a training.
 */
export async function openQuestion(
  feed: Feed,
  requestedJob: string | Job | null,
  training: string | null,
): Promise<Question | undefined> {
  const [jobs, sources] = await Promise.all([feed.collection('jobs'), feed.collection('sources')]);
  const knownJob =
    typeof requestedJob === 'string'
      ? resolveJob(jobs, requestedJob)
      : !requestedJob && training
        ? await (await import('@orientation-widgets/domain/jobs/training-job.js')).jobOfTraining(feed, jobs, training)
        : surpriseJob(jobs);
  const job =
    requestedJob && typeof requestedJob === 'object'
      ? requestedJob
      : knownJob && (await feed.details('jobs', knownJob.id));
  const page = job && training && feed.has('trainings') ? await feed.details('trainings', training) : undefined;
  return (
    job && {
      feed,
      training: page?.womenShare && page,
      job,
      jobs,
      sources,
      view: questionView,
      styles: mixedJobsPromptStyles,
      isKnown: !!shareOf(job),
      another: answeredIds =>
        surpriseJob(
          [...jobs].filter(({ id }) => !answeredIds.has(id)),
          job.id,
        ) ?? surpriseJob(jobs, job.id),
    }
  );
}
