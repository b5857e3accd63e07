// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Job, JobProfile, Source } from '@orientation-widgets/feed';
import type { JobIndex, JobRow } from '@orientation-widgets/search';
import type * as viewModule from './explorer-page.js';
import type { JobLevel } from '../shared/job-levels.js';

/** What the explorer shows and searches. */
export interface ExplorerData {
  readonly feed: Feed;
  readonly jobs: Collection<Job>;
  readonly sources: Collection<Source>;
  /** Name of the territory of the tensions. */
  readonly place: string | undefined;
  readonly levels: ReadonlyMap<string, JobLevel>;
  /** Jobs by name, their profiles left out: see `withProfiles`. */
  readonly rows: readonly JobRow[];
  /** Other names of the jobs and what searches them, when the visitor is about to type. */
  readonly names: () => Promise<JobIndex>;
  /** Interests and skills of the jobs, when the visitor opens them. */
  readonly profiles: () => Promise<readonly JobProfile[]>;
  /** What searches and draws. */
  readonly view: typeof viewModule;
}

const collator = new Intl.Collator('fr');

/**
 * Opens what the explorer shows first: the jobs and their tension. Names, interests and skills come when they are asked for.
 *
 * @returns nothing when the feed has no job.
 */
export async function openExplorer(feed: Feed, territory: string | null): Promise<ExplorerData | undefined> {
  const [jobs, tensions, territories, sources] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('tensions').catch(() => []),
    feed.collection('territories'),
    feed.collection('sources'),
  ]);
  if (!jobs.size) return undefined;
  const view = await import('./explorer-page.js');
  const way = [...(territory ? [territory] : []), feed.info.territory];
  const levels = view.levelsAround(jobs, tensions, territories, way);
  const rows = [...jobs]
    .sort((a, b) => collator.compare(a.title.feminine, b.title.feminine))
    .map(({ id, sectors, transitions = [] }): JobRow => {
      const level = levels.get(id)?.level;
      return { id, values: { sector: sectors, level: level ? [String(level)] : [], transition: transitions, interest: [], skill: [] } };
    });
  return {
    feed,
    jobs,
    sources,
    place: territories.get(way[0] ?? '')?.name ?? territories.get(feed.info.territory)?.name,
    levels,
    rows,
    names: view.lazy(async () => {
      const [{ createJobIndex }, appellations] = await Promise.all([import('./job-names.js'), feed.collection('appellations').catch(() => [])]);
      return createJobIndex({ jobs, appellations });
    }),
    profiles: view.lazy(async () => [...(await feed.collection('profiles'))]),
    view,
  };
}
