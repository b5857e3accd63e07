// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import type { createAddress } from './page/explorer-address.lazy.js';
import type { ExplorerController } from './page/explorer-controller.lazy.js';
import type { ExplorerData } from './shared/explorer-data.lazy.js';

/** Records of the explorer, and its page. */
export interface LoadedJobs {
  readonly data: ExplorerData;
  readonly Controller: typeof ExplorerController;
  /** Creates the address that keeps the search; undefined without `sync-url`. */
  readonly follow: typeof createAddress | undefined;
}

/**
 * Loads the first content of the explorer: the jobs and their tension.
 * @param isPrefilled - whether to load the views of a query too, so that the first results have their filters.
 * @param syncUrl - loads the code of the address too, unless null.
 * @returns undefined when the feed has no job.
 */
export async function loadJobs(
  feed: Feed,
  territory: string | null,
  isPrefilled: boolean,
  syncUrl: string | null,
): Promise<LoadedJobs | undefined> {
  if (!feed.has('jobs')) return undefined;
  const [{ ExplorerController }, { createExplorerData }, jobs, tensions, territories, sources, address] =
    await Promise.all([
      import('./page/explorer-controller.lazy.js'),
      import('./shared/explorer-data.lazy.js'),
      feed.collection('jobs'),
      feed.collection('tensions').catch(() => []),
      territoriesWith(feed, [territory]),
      feed.collection('sources'),
      syncUrl === null ? undefined : import('./page/explorer-address.lazy.js'),
      isPrefilled && import('./query/active-query.lazy.js').catch(() => undefined),
    ]);
  if (!jobs.size) return undefined;
  const data = createExplorerData(feed, territory, { jobs, tensions, territories, sources });
  return { data, Controller: ExplorerController, follow: address?.createAddress };
}
