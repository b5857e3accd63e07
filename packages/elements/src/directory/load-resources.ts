// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Resource } from '@orientation-widgets/feed';
import { HELP_KINDS } from '@orientation-widgets/domain/directory/help-kinds.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import type { ResourceData } from './resource-data.js';
import type { PageClass, ResourceVariant } from './resource-page.js';
import type * as addressModule from './resource-address.lazy.js';

/** The records of the finder, and its page. */
export interface LoadedResources {
  readonly data: ResourceData;
  readonly Page: PageClass;
  /** What keeps the search in the address, where the page asks for it. */
  readonly address: typeof addressModule | undefined;
}

/** Kinds that have a page of their own when they are asked for alone. */
const OWN_PAGES = ['event', 'immersion', 'company', 'innovation', 'ambassador'];

async function loadPage(isFinder: boolean, kind: string, variant: ResourceVariant): Promise<PageClass> {
  if (isFinder) return (await import('../resource-finder/finder-page.lazy.js')).FinderPage;
  return (await import('../resource-finder/page-of.lazy.js')).pageOf(kind, variant);
}

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
  const hasOwnPage = OWN_PAGES.includes(wanted.join());
  const isFinder = variant === 'find' && !hasOwnPage;
  // The rest is read a place at a time.
  const inParts = feed.part('directory')?.rest;
  const [Page, address, directory, others, censuses, sources, territories] = await Promise.all([
    loadPage(isFinder, wanted.join(), variant),
    syncUrl === null ? undefined : import('./resource-address.lazy.js'),
    feed.collection('directory', { main: Boolean(inParts) }),
    feed.collection('resources').catch(() => []),
    feed.collection('censuses').catch(() => []),
    feed.collection('sources'),
    // The smallest territories are compared there too.
    feed.collection('territories', { main: variant !== 'coverage' }),
  ]);
  const today = localDay();
  const listed = (directory: Collection<Resource>): Resource[] =>
    [...directory, ...[...others].filter(({ id }) => directory.indexOf(id) < 0)].filter(
      // Someone who did not agree to be listed is not, nor what is no longer to be shown.
      ({ kind, ambassador, validUntil = today }: Resource) =>
        wanted.includes(kind) && (kind !== 'ambassador' || ambassador?.consent === true) && validUntil >= today,
    );
  const resources = listed(directory);
  // Those pages say themselves that there is nothing, and whom to ask.
  if (!resources.length && !inParts && !(variant === 'find' && hasOwnPage)) return undefined;
  const data: ResourceData = {
    feed,
    resources,
    kinds: wanted,
    censuses: [...censuses],
    sources,
    territories,
    home: territories.get(feed.info.territory)?.name,
    directory,
  };
  if (!inParts) return { data, Page, address };
  const { DirectoryParts } = await import('./directory-parts.lazy.js');
  const parts = new DirectoryParts(data, listed, isFinder ? inParts.count : undefined);
  // Projects are asked of no place.
  const isOfKind = hasOwnPage && wanted.includes('innovation');
  return { data: isOfKind ? await parts.ofKind('innovation') : parts.around(undefined, directory), Page, address };
}
