// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf, resolveJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Source, Term, Testimony } from '@orientation-widgets/feed';
import { localDay } from '../../core/local-day.js';
import { bareJob, jobFigures } from '../../jobs/job-figures.js';
import type { JobFigures } from '../../jobs/job-figures.js';
import { shownTestimonies } from '../../jobs/testimonies.js';
import { territoryChoice } from '../../controls/territory/territory-choice.js';
import type { TerritoryChoice } from '../../controls/territory/territory-choice.js';
import type { JobCardVariant, JobRecord } from '../job-record.js';

/** The records of a card. A job given by the page without a feed has no figures. */
export interface JobData {
  readonly job: JobRecord;
  readonly feed?: Feed;
  readonly figures?: JobFigures;
  readonly sources: Collection<Source>;
  /** Jobs nearby that the feed describes. */
  readonly related: readonly JobRecord[];
  readonly testimony?: Testimony | undefined;
  /** Acronyms and what they stand for. */
  readonly terms: Iterable<Term>;
  /** The other jobs of a comparison. */
  readonly others?: readonly JobData[];
  /** Defined when the visitor may choose the territory. */
  readonly choice?: TerritoryChoice | undefined;
}

/** What a card asks of the feed. */
export interface JobQuery {
  /** Id of the territory of the figures; the feed’s own when absent. */
  readonly territory: string | null;
  /** The visitor chooses the territory. */
  readonly byVisitor: boolean;
  readonly size: JobCardVariant;
}

/**
 * Loads a job and its figures, and only the collections that the size shows.
 *
 * @param wanted - id, ROME or FAP code, or the job itself.
 * @returns undefined when the feed has no such job.
 */
export async function selectJob(
  feed: Feed,
  wanted: string | JobRecord,
  { territory, byVisitor, size }: JobQuery,
): Promise<JobData | undefined> {
  const jobs = await feed.collection('jobs');
  const found = typeof wanted === 'string' ? resolveJob(jobs, wanted) : wanted;
  if (!found) return undefined;
  const known: Job = { ...bareJob(found.id), ...found };
  const [detailed, figures, sources, testimonies, terms, choice] = await Promise.all([
    found === wanted ? found : feed.details('jobs', found.id),
    jobFigures(feed, known, territory || feed.info.territory, size !== 'compact'),
    feed.collection('sources'),
    size === 'full' ? feed.collection('testimonies') : [],
    size === 'full' ? feed.collection('terms') : [],
    byVisitor ? territoryChoice(feed, known) : undefined,
  ]);
  const job: JobRecord = detailed ?? found;
  return {
    job,
    feed,
    figures,
    sources,
    related: size === 'full' ? (job.related ?? []).flatMap(id => jobs.get(id) ?? []) : [],
    testimony: shownTestimonies(testimonies, localDay()).find(({ jobId }) => jobId === job.id),
    terms,
    choice,
  };
}

/** A job that the page gives without a feed. */
export function jobWithoutFeed(job: JobRecord): JobData {
  return { job, sources: collectionOf<Source>([]), related: [], terms: [] };
}
