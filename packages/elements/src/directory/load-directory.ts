// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchDirectory, type Collection, type Feed, type Resource } from '@orientation-widgets/feed';
import { isContractNote } from '@orientation-widgets/domain/directory/contract-notes.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import type { ResourceData } from './resource-data.js';

/** What an element asks of the directory. */
export interface DirectoryRequest {
  /** Kinds of records to list. */
  readonly kinds: readonly string[];
  /** The page says itself that nothing is listed, and whom to ask. */
  readonly canBeEmpty?: boolean;
  /** The records of this kind have a file of their own, which is read whole: no place is asked. */
  readonly wholeKind?: string;
  /** The page says how many records are read a place at a time. */
  readonly countsUnread?: boolean;
  /** The smallest territories are needed too. */
  readonly needsAllTerritories?: boolean;
}

export async function loadDirectory(feed: Feed, request: DirectoryRequest): Promise<ResourceData | undefined> {
  const { kinds, canBeEmpty, wholeKind, countsUnread, needsAllTerritories = false } = request;
  // The rest is read a place at a time.
  const inParts = feed.part('directory')?.rest;
  // Asked beside the main records: after them, it would cost one more wave of requests.
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
      // Someone who did not agree to be listed is not, nor what is no longer to be shown.
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
