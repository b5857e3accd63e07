// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import type { JobRow } from '@orientation-widgets/search';
import type { ExplorerData } from './explorer-data.js';
import type * as viewModule from './page/explorer-controller.js';

/** What the explorer shows, and what searches and draws it. */
export interface LoadedJobs {
  readonly data: ExplorerData;
  readonly view: typeof viewModule;
}

const collator = new Intl.Collator('fr');

/**
 * Opens what the explorer shows first: the jobs and their tension. Names, interests and skills come when they are asked for.
 *
 * @returns nothing when the feed has no job.
 */
export async function loadJobs(feed: Feed, territory: string | null): Promise<LoadedJobs | undefined> {
  const [jobs, tensions, territories, sources] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('tensions').catch(() => []),
    feed.collection('territories'),
    feed.collection('sources'),
  ]);
  if (!jobs.size) return undefined;
  const view = await import('./page/explorer-controller.js');
  const way = [...(territory ? [territory] : []), feed.info.territory];
  const levels = view.levelsAround(jobs, tensions, territories, way);
  const rows = [...jobs]
    .sort((a, b) => collator.compare(a.title.feminine, b.title.feminine))
    .map(({ id, sectors, transitions = [] }): JobRow => {
      const level = levels.get(id)?.level;
      return {
        id,
        values: {
          sector: sectors,
          level: level ? [String(level)] : [],
          transition: transitions,
          interest: [],
          skill: [],
        },
      };
    });
  const data: ExplorerData = {
    feed,
    jobs,
    sources,
    place: territories.get(way[0] ?? '')?.name ?? territories.get(feed.info.territory)?.name,
    levels,
    rows,
    names: view.lazy(async () => {
      const [{ indexNames }, appellations] = await Promise.all([
        import('./names/name-options.js'),
        feed.collection('appellations').catch(() => []),
      ]);
      return indexNames({ jobs, appellations });
    }),
    profiles: view.lazy(async () => [...(await feed.collection('profiles'))]),
  };
  return { data, view };
}
