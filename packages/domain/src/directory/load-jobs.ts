// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { levelsAround } from '../jobs/job-levels.js';
import type { JobLevel } from '../jobs/job-levels.js';
import { jobsByKey, jobsByTension } from './named-jobs.js';
import type { JobKeys, NamedJob } from './named-jobs.js';

/** The jobs that the records of a page name, and their tension in the territory of the feed. */
export interface NamedJobs {
  readonly byKey: ReadonlyMap<string, NamedJob>;
  /** Jobs named by a record, the highest tension first. */
  readonly namedJobs: readonly NamedJob[];
  readonly levels: ReadonlyMap<string, JobLevel>;
}

export const NO_JOBS: NamedJobs = { byKey: new Map(), namedJobs: [], levels: new Map() };

/** Reads the jobs of a feed when a record names one: a page without such a record downloads none. */
export async function loadJobs(feed: Feed, records: readonly JobKeys[]): Promise<NamedJobs> {
  if (!records.some(({ jobIds, rome }) => jobIds.length + rome.length)) return NO_JOBS;
  const [jobs, tensions, territories] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('tensions', { main: true }).catch(() => []),
    feed.collection('territories', { main: true }),
  ]);
  const byKey = jobsByKey(jobs);
  const levels = levelsAround(jobs, tensions, territories, [feed.info.territory]);
  return { byKey, namedJobs: jobsByTension(records, byKey, id => levels.get(id)?.level ?? 0), levels };
}
