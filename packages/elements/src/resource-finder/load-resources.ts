// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Resource } from '@orientation-widgets/feed';
import type { ResourceData } from './resource-data.js';
import type { FinderPage } from './page/finder-page.js';
import type * as addressModule from './address/resource-address.js';

/** The records of the finder, and its page. */
export interface LoadedResources {
  readonly data: ResourceData;
  readonly Page: typeof FinderPage;
  /** What keeps the search in the address, where the page asks for it. */
  readonly address: typeof addressModule | undefined;
}

/** Kinds that the finder lists by default: what one can go to, ask for or use. */
const HELP_KINDS = 'structure,scheme,aid,tool,place,campus';

/**
 * @param kinds - kinds of resources, separated by commas.
 * @param syncUrl - what keeps the search in the address comes too, unless null.
 */
export async function loadResources(
  feed: Feed,
  kinds: string | null,
  syncUrl: string | null,
): Promise<LoadedResources | undefined> {
  if (!feed.has('directory') && !feed.has('resources')) return undefined;
  const wanted = (kinds ?? HELP_KINDS).split(',').map(kind => kind.trim());
  const [{ FinderPage }, address, directory, others, censuses, sources, territories] = await Promise.all([
    import('./page/finder-page.js'),
    syncUrl === null ? undefined : import('./address/resource-address.js'),
    feed.collection('directory'),
    feed.collection('resources').catch(() => []),
    feed.collection('censuses').catch(() => []),
    feed.collection('sources'),
    feed.collection('territories', { main: true }),
  ]);
  const known = new Set([...directory].map(({ id }) => id));
  const resources = [...directory, ...[...others].filter(({ id }) => !known.has(id))].filter(
    // Someone who did not agree to be listed is not.
    ({ kind, ambassador }: Resource) =>
      wanted.includes(kind) && (kind !== 'ambassador' || ambassador?.consent === true),
  );
  if (!resources.length) return undefined;
  return {
    data: {
      feed,
      resources,
      censuses: [...censuses],
      sources,
      territories,
      home: territories.get(feed.info.territory)?.name,
      directory,
    },
    Page: FinderPage,
    address,
  };
}
