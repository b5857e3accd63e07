// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Resource } from '@orientation-widgets/feed';
import type { ResourceData } from './resource-data.js';
import type { HelperHost } from './helper-host.js';
import type { ResourcePage } from './resource-page.js';
import type * as addressModule from './address/resource-address.js';

/** The records of the finder, and its page. */
export interface LoadedResources {
  readonly data: ResourceData;
  readonly Page: new (host: HelperHost) => ResourcePage;
  /** What keeps the search in the address, where the page asks for it. */
  readonly address: typeof addressModule | undefined;
}

/** `find`, who helps near a place; `coverage`, where nobody does. */
export type ResourceVariant = 'find' | 'coverage';

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
  variant: ResourceVariant,
): Promise<LoadedResources | undefined> {
  if (!feed.has('directory') && !feed.has('resources')) return undefined;
  const wanted = (kinds ?? HELP_KINDS).split(',').map(kind => kind.trim());
  const [Page, address, directory, others, censuses, sources, territories] = await Promise.all([
    variant === 'coverage'
      ? import('./coverage/coverage-page.js').then(({ CoveragePage }) => CoveragePage)
      : import('./page/finder-page.js').then(({ FinderPage }) => FinderPage),
    syncUrl === null ? undefined : import('./address/resource-address.js'),
    feed.collection('directory'),
    feed.collection('resources').catch(() => []),
    feed.collection('censuses').catch(() => []),
    feed.collection('sources'),
    // The smallest territories are compared there too.
    feed.collection('territories', { main: variant !== 'coverage' }),
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
      kinds: wanted,
      censuses: [...censuses],
      sources,
      territories,
      home: territories.get(feed.info.territory)?.name,
      directory,
    },
    Page,
    address,
  };
}
