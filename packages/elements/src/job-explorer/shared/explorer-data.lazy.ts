// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Job, JobProfile, Source, Tension, Territory } from '@orientation-widgets/feed';
import { lazy } from '@orientation-widgets/search';
import type { JobRow } from '@orientation-widgets/search';
import { levelsAround } from '@orientation-widgets/domain/jobs/job-levels.js';
import type { JobLevel } from '@orientation-widgets/domain/jobs/job-levels.js';
import type { JobNames } from './job-names.lazy.js';

/** Data that the explorer shows and searches. */
export interface ExplorerData {
  readonly feed: Feed;
  readonly jobs: Collection<Job>;
  readonly sources: Collection<Source>;
  /** Name of the territory of the tensions. */
  readonly place: string | undefined;
  readonly levels: ReadonlyMap<string, JobLevel>;
  /** Jobs by name, without their profiles: see `withProfiles`. */
  readonly rows: readonly JobRow[];
  /** Names of the jobs, loaded when the visitor is about to type. */
  readonly names: () => Promise<JobNames>;
  /** Interests and skills of the jobs, loaded when the visitor opens them. */
  readonly profiles: () => Promise<readonly JobProfile[]>;
}

interface ExplorerRecords {
  readonly jobs: Collection<Job>;
  readonly tensions: Iterable<Tension>;
  readonly territories: Collection<Territory>;
  readonly sources: Collection<Source>;
}

const collator = new Intl.Collator('fr');

/** @param territory - id of the territory of the tensions; the feed’s own by default. */
export function createExplorerData(
  feed: Feed,
  territory: string | null,
  { jobs, tensions, territories, sources }: ExplorerRecords,
): ExplorerData {
  const path = [...(territory ? [territory] : []), feed.info.territory];
  const levels = levelsAround(jobs, tensions, territories, path);
  return {
    feed,
    jobs,
    sources,
    place: territories.get(path[0] ?? '')?.name ?? territories.get(feed.info.territory)?.name,
    levels,
    rows: [...jobs]
      .sort((a, b) => collator.compare(a.title.feminine, b.title.feminine))
      .map(job => rowOf(job, levels.get(job.id))),
    names: lazy(async () => {
      const [{ JobNames }, appellations] = await Promise.all([
        import('./job-names.lazy.js'),
        feed.collection('appellations').catch(() => []),
      ]);
      return new JobNames(jobs, appellations);
    }),
    profiles: lazy(async () => [...(await feed.collection('profiles'))]),
  };
}

/** The share of women and the pay come from one survey: a job that has the first has both. */
function rowOf({ id, sectors, transitions = [], womenShare }: Job, level: JobLevel | undefined): JobRow {
  return {
    id,
    isComplete: Boolean(level && womenShare),
    values: {
      sector: sectors,
      level: level ? [String(level.level)] : [],
      transition: transitions,
      interest: [],
      skill: [],
    },
  };
}
