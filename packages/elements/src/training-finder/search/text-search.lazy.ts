// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Job, Place, Training } from '@orientation-widgets/feed';
import { createJobIndexAsync, createQueryParserAsync } from '@orientation-widgets/search';
import type { TextSearch } from '@orientation-widgets/search';
import { yieldToMain } from '../../ui/yield-to-main.js';
import type { JobCriterion } from '../query/finder-query.js';
import { jobCriterion } from '../query/job-criterion.js';

/**
 * Searches jobs by the words of their names, the best first, everyday names included (“nounou”), as tolerant as the search of trainings.
 */
export type Jobs = (typed: string, limit: number) => JobCriterion[];

/** Indexes the words of the trainings; yields to the page in between, and during each search. */
export async function openQueryParser(records: {
  readonly trainings: Collection<Training>;
  readonly places: Collection<Place>;
}): Promise<TextSearch> {
  // Evaluating the chunk and building the index together would be one long task.
  await yieldToMain();
  const parser = await createQueryParserAsync(records, yieldToMain);
  return {
    find: (...parameters) => parser.findAsync(yieldToMain, ...parameters),
    suggest: text => parser.suggest(text),
  };
}

/** Indexes the jobs of a feed that lead to trainings. */
export async function createJobSearch(jobs: Collection<Job>): Promise<Jobs> {
  // Evaluating the chunk and building the index together would be one long task.
  await yieldToMain();
  const criteria = new Map([...jobs].flatMap(job => jobCriterion(job) ?? []).map(job => [job.id, job]));
  const index = await createJobIndexAsync({ jobs: [...jobs].filter(({ id }) => criteria.has(id)) }, yieldToMain);
  return (query, limit) =>
    index
      .search(query)
      .hits.slice(0, limit)
      .flatMap(({ jobId }) => criteria.get(jobId) ?? []);
}
