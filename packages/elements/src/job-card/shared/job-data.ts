// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Source, Term, Testimony } from '@orientation-widgets/feed';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { bareJob, jobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import { shownTestimonies } from '@orientation-widgets/domain/jobs/testimonies.js';
import { territoryChoice } from '../../ui/territory-choice.js';
import type { TerritoryChoice } from '../../ui/territory-choice.js';
import type { JobCardVariant, JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import { findJob } from '@orientation-widgets/domain/jobs/find-job.js';

/** Records of a card. A job given by the page without a feed has no figures. */
export interface JobData {
  readonly job: JobRecord;
  readonly feed?: Feed;
  readonly figures?: JobFigures;
  readonly sources: Collection<Source>;
  /** Related jobs that the feed describes. */
  readonly related: readonly JobRecord[];
  readonly testimony?: Testimony | undefined;
  /** Acronyms with their expansions. */
  readonly terms: Iterable<Term>;
  /** Defined when the visitor may choose the territory. */
  readonly choice?: TerritoryChoice | undefined;
}

/** Query of a card in the feed. */
export interface JobQuery {
  /** Id of the territory of the figures; the feed’s own when absent. */
  readonly territory: string | null;
  /** Whether the visitor chooses the territory. */
  readonly byVisitor: boolean;
  readonly size: JobCardVariant;
}

/** Loads the data of a job below its summary, from the collections that this size of card needs. */
export async function jobData(feed: Feed, job: JobRecord, { territory, byVisitor, size }: JobQuery): Promise<JobData> {
  const knownJob: Job = { ...bareJob(job.id), ...job };
  const full = size === 'full';
  const [figures, sources, testimonies, terms, choice, jobs] = await Promise.all([
    jobFigures(feed, knownJob, territory || feed.info.territory),
    feed.collection('sources'),
    full ? feed.collection('testimonies') : [],
    full ? feed.collection('terms') : [],
    byVisitor ? territoryChoice(feed, knownJob) : undefined,
    full ? feed.collection('jobs') : undefined,
  ]);
  return {
    job,
    feed,
    figures,
    sources,
    related: jobs ? (job.related ?? []).flatMap(id => jobs.get(id) ?? []) : [],
    testimony: shownTestimonies(testimonies, localDay()).find(({ jobId }) => jobId === job.id),
    terms,
    choice,
  };
}

/** Loads the data of a job by its key; undefined when the feed has no such job. */
export async function selectJob(
  feed: Feed,
  reference: string | JobRecord,
  query: JobQuery,
): Promise<JobData | undefined> {
  const job = await findJob(feed, reference);
  return job && jobData(feed, job, query);
}

/** Data of a job that the page gives without a feed. */
export function jobWithoutFeed(job: JobRecord): JobData {
  return { job, sources: collectionOf<Source>([]), related: [], terms: [] };
}
