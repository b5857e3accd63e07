// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchDirectory, type Collection, type Feed, type Resource } from '@orientation-widgets/feed';
import { isContractNote } from '@orientation-widgets/domain/directory/contract-notes.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import type { ResourceData } from './resource-data.js';

/** Part of the directory that an element needs. */
export interface DirectoryRequest {
  /** Kinds of records to list. */
  readonly kinds: readonly string[];
  /** Whether the page itself handles an empty list. */
  readonly canBeEmpty?: boolean;
  /** Kind of records that has a file of its own, loaded whole: no place is needed. */
  readonly wholeKind?: string;
  /** Whether the page needs the number of records that are loaded one place at a time. */
  readonly countsUnread?: boolean;
  /** Whether the smallest territories are needed too. */
  readonly needsAllTerritories?: boolean;
}

export async function loadDirectory(feed: Feed, request: DirectoryRequest): Promise<ResourceData | undefined> {
  const { kinds, canBeEmpty, wholeKind, countsUnread, needsAllTerritories = false } = request;
  // The rest is loaded one place at a time.
  const inParts = feed.part('directory')?.rest;
  // Requested beside the main records: after them, it would cost one more wave of requests.
  if (inParts && wholeKind) void fetchDirectory(feed, [wholeKind]).catch(() => undefined);
  const [directory, otherResources, censuses, sources, territories] = await Promise.all([
    feed.collection('directory', { main: Boolean(inParts) }),
    feed.collection('resources').catch(() => []),
    feed.collection('censuses').catch(() => []),
    feed.collection('sources'),
    feed.collection('territories', { main: !needsAllTerritories }),
  ]);
  const today = localDay();
  const listed = (directory: Collection<Resource>): Resource[] =>
    [...directory, ...[...otherResources].filter(({ id }) => directory.indexOf(id) < 0)].filter(
      // People who did not agree to be listed, notes of a contract and expired records are left out.
      (resource: Resource) => {
        const { kind, ambassador, validUntil = today } = resource;
        const isPublic = kind === 'ambassador' ? ambassador?.consent === true : !isContractNote(resource);
        return kinds.includes(kind) && isPublic && validUntil >= today;
      },
    );
  const resources = listed(directory);
  if (!resources.length && !inParts && !canBeEmpty) return undefined;
  const data: ResourceData = {
    feed,
    resources,
    kinds,
    censuses: [...censuses],
    sources,
    territories,
    home: territories.get(feed.info.territory)?.name,
    directory,
  };
  if (!inParts) return data;
  const { DirectoryParts } = await import('./directory-parts.lazy.js');
  const parts = new DirectoryParts(data, listed, countsUnread ? inParts.count : undefined);
  return wholeKind ? parts.ofKind(wholeKind) : parts.around(undefined, directory);
}
