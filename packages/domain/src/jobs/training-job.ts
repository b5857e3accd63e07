// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Job } from '@orientation-widgets/feed';
import { shareOf } from './known-share.js';

/** First job with a known share of women among those that a training leads to; otherwise the first of these jobs. */
export async function jobOfTraining(feed: Feed, jobs: Collection<Job>, trainingId: string): Promise<Job | undefined> {
  const training = (await feed.collection('trainings')).get(trainingId);
  const leadsTo = (training?.rome ?? []).flatMap(code => resolveJob(jobs, code) ?? []);
  return leadsTo.find(shareOf) ?? leadsTo[0];
}
