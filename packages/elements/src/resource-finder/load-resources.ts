// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Resource } from '@orientation-widgets/feed';
import { localDay } from '../core/local-day.js';
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

/** `find`, who helps near a place; `contacts`, whom to see for each scheme and audience; `coverage`, where nobody helps. */
export type ResourceVariant = 'find' | 'contacts' | 'coverage';

/** Kinds that the finder lists by default: what one can go to, ask for or use. */
const HELP_KINDS = 'structure,scheme,aid,tool,place,campus';

type PageClass = LoadedResources['Page'];

/** Kinds that have a page of their own when they are asked for alone. */
const PAGES_OF_KIND: ReadonlyMap<string, () => Promise<PageClass>> = new Map([
  ['event', () => import('./agenda/agenda-page.js').then(({ AgendaPage }): PageClass => AgendaPage)],
  [
    'immersion',
    () => import('./placements/placements-page.js').then(({ PlacementsPage }): PageClass => PlacementsPage),
  ],
  ['company', () => import('./companies/companies-page.js').then(({ CompaniesPage }): PageClass => CompaniesPage)],
  [
    'innovation',
    () => import('./innovations/innovations-page.js').then(({ InnovationsPage }): PageClass => InnovationsPage),
  ],
  ['ambassador', () => import('./people/people-page.js').then(({ PeoplePage }): PageClass => PeoplePage)],
]);

function loadPage(kinds: readonly string[], variant: ResourceVariant): Promise<PageClass> {
  if (variant === 'coverage') return import('./coverage/coverage-page.js').then(({ CoveragePage }) => CoveragePage);
  if (variant === 'contacts') return import('./contacts/contacts-page.js').then(({ ContactsPage }) => ContactsPage);
  const ofKind = PAGES_OF_KIND.get(kinds.join());
  return ofKind ? ofKind() : import('./page/finder-page.js').then(({ FinderPage }) => FinderPage);
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
  const [Page, address, directory, others, censuses, sources, territories] = await Promise.all([
    loadPage(wanted, variant),
    syncUrl === null ? undefined : import('./address/resource-address.js'),
    feed.collection('directory'),
    feed.collection('resources').catch(() => []),
    feed.collection('censuses').catch(() => []),
    feed.collection('sources'),
    // The smallest territories are compared there too.
    feed.collection('territories', { main: variant !== 'coverage' }),
  ]);
  const today = localDay();
  const known = new Set([...directory].map(({ id }) => id));
  const resources = [...directory, ...[...others].filter(({ id }) => !known.has(id))].filter(
    // Someone who did not agree to be listed is not, nor what is no longer to be shown.
    ({ kind, ambassador, validUntil = today }: Resource) =>
      wanted.includes(kind) && (kind !== 'ambassador' || ambassador?.consent === true) && validUntil >= today,
  );
  // Those pages say themselves that there is nothing, and whom to ask.
  if (!resources.length && !(variant === 'find' && PAGES_OF_KIND.has(wanted.join()))) return undefined;
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
