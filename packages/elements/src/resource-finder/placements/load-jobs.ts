// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Resource } from '@orientation-widgets/feed';
import { levelsAround } from '../../jobs/levels/job-levels.js';
import type { JobLevel } from '../../jobs/levels/job-levels.js';
import { jobsByKey, offeredJobs } from './placements.js';
import type { OfferedJob } from './placements.js';

/** The jobs that one can try, and their tension in the territory of the feed. */
export interface PlacementJobs {
  readonly byKey: ReadonlyMap<string, OfferedJob>;
  /** Those that are offered, the highest tension first. */
  readonly offered: readonly OfferedJob[];
  readonly levels: ReadonlyMap<string, JobLevel>;
}

export const NO_JOBS: PlacementJobs = { byKey: new Map(), offered: [], levels: new Map() };

/** Reads the jobs of a feed when a place names one: a page without a place downloads none. */
export async function loadJobs(feed: Feed, resources: readonly Resource[]): Promise<PlacementJobs> {
  if (!resources.some(({ placement }) => placement && placement.jobIds.length + placement.rome.length)) return NO_JOBS;
  const [jobs, tensions, territories] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('tensions', { main: true }).catch(() => []),
    feed.collection('territories', { main: true }),
  ]);
  const byKey = jobsByKey(jobs);
  const levels = levelsAround(jobs, tensions, territories, [feed.info.territory]);
  const offered = offeredJobs(resources, byKey, id => levels.get(id)?.level ?? 0);
  return { byKey, offered, levels };
}
