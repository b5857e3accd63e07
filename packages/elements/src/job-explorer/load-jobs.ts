// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { territoriesWith } from '../core/territories-with.js';
import type { createAddress } from './address/explorer-address.js';
import type { ExplorerController } from './page/explorer-controller.js';
import type { ExplorerData } from './page/explorer-data.js';

/** The records of the explorer, and its page. */
export interface LoadedJobs {
  readonly data: ExplorerData;
  readonly Controller: typeof ExplorerController;
  /** Keeps the search in the address of the page; undefined when it stays out of it. */
  readonly follow: typeof createAddress | undefined;
}

/**
 * Loads what the explorer shows first: the jobs and their tension.
 *
 * @param isPrefilled - the views of a query are loaded too, so that the first results come with their filters.
 * @param syncUrl - what keeps the search in the address comes too, unless null.
 * @returns nothing when the feed has no job.
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
      import('./page/explorer-controller.js'),
      import('./page/explorer-data.js'),
      feed.collection('jobs'),
      feed.collection('tensions').catch(() => []),
      territoriesWith(feed, [territory]),
      feed.collection('sources'),
      syncUrl === null ? undefined : import('./address/explorer-address.js'),
      isPrefilled && import('./active-query/active-query.js').catch(() => undefined),
    ]);
  if (!jobs.size) return undefined;
  const data = createExplorerData(feed, territory, { jobs, tensions, territories, sources });
  return { data, Controller: ExplorerController, follow: address?.createAddress };
}
