// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Census, Resource } from '@orientation-widgets/feed';
import { message } from '../messages/message.js';
import type { InvalidRecords } from '../publish/valid-records.js';
import type { FeedStore } from '../store/feed-store.js';

/**
 * Removes the censuses that claim to be complete although the feed has no resource of them: a page would report an
 * absence of help when a file was merely empty. `confirmEmpty` keeps one. Call it once every territory is known.
 */
export function removeEmptyCensuses(store: FeedStore, invalid: InvalidRecords): void {
  const censuses = store.records('censuses');
  const empty = new Set([...censuses].filter(({ complete, confirmEmpty }) => complete && confirmEmpty !== true));
  if (empty.size === 0) return;
  const parentsOf = (id: string): readonly string[] => store.records('territories').get(id)?.parents ?? [];
  for (const resource of store.records('directory')) {
    const where = resource.territoryIds.flatMap(id => [id, ...parentsOf(id)]);
    for (const census of empty) if (isListed(resource, where, census)) empty.delete(census);
    if (empty.size === 0) return;
  }
  for (const { id } of empty) {
    const reason = message('census-empty');
    invalid.get('censuses')?.add(reason, { place: `censuses ${id}`, message: reason });
    censuses.delete(id);
  }
}

/** Whether a resource belongs to a census. Records on disk are not validated yet: a list may be missing. */
function isListed(resource: Partial<Resource>, where: readonly string[], census: Census): boolean {
  const meets = (criteria: readonly string[] | undefined, has: readonly string[] | undefined): boolean =>
    criteria === undefined || (has ?? []).some(item => criteria.includes(item));
  return (
    census.kinds.includes(resource.kind ?? '') &&
    meets(census.needs, resource.needs) &&
    meets(census.audienceIds, resource.audienceIds) &&
    meets(census.networks, resource.networks) &&
    (where.length === 0 || meets(census.territoryIds, where))
  );
}
