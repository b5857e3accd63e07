// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';
import { isOfJob } from './named-jobs.js';
import type { NamedJob } from './named-jobs.js';
import { addDays } from './local-time.js';
import { isFor, reachOf } from './resource-query.js';
import type { Reach } from './resource-query.js';
import { fairOrder } from './fair-order.js';
import type { JobListQuery } from './job-list-query.js';

/** A place to try a job. */
export interface Offer {
  readonly resource: Resource & Required<Pick<Resource, 'placement'>>;
  readonly reach: Reach;
  /** Straight-line distance; undefined without a place or coordinates. */
  readonly distanceKm: number | undefined;
}

export interface PlacementQuery extends JobListQuery {
  /** Id of an audience: places that do not welcome it, or do not name their audiences, are not listed. */
  readonly audience?: string | undefined;
}

export interface Placements {
  readonly near: readonly Offer[];
  /** Nearest offers beyond the radius; empty when some are near. */
  readonly further: readonly Offer[];
  /** Offers declared more than six months ago. */
  readonly old: readonly Offer[];
  /** Number of places left out because they do not name their audiences. */
  readonly silent: number;
  /** Schemes of immersion, which are not tied to a place. */
  readonly frames: readonly Resource[];
}

/** Days after which an offer is folded. */
const OLD_DAYS = 183;

/** Maximum number of offers listed beyond the radius. */
const FEW = 3;

/**
 * Places to try a job, sorted by distance; equal distances are ordered by a draw of the day, so that the same places
 * are not always first.
 *
 * @param day - ISO 8601.
 */
export function placementsOf(
  resources: Iterable<Resource>,
  query: PlacementQuery,
  jobs: ReadonlyMap<string, NamedJob>,
  day: string,
): Placements {
  const offers: Offer[] = [];
  const frames: Resource[] = [];
  let silent = 0;
  for (const resource of resources) {
    if (resource.status === 'closed') continue;
    if (!isOffer(resource)) {
      if (isFor(resource, query.audience)) frames.push(resource);
      continue;
    }
    if (!isOfJob(resource.placement, query.job, jobs) || (query.sector && !resource.sectors.includes(query.sector)))
      continue;
    const saysWhom = resource.audienceIds?.length || resource.audiences.length;
    if (query.audience && !saysWhom) silent += 1;
    else if (isFor(resource, query.audience)) offers.push({ resource, ...reachOf(resource, query) });
  }
  const fairly = fairOrder(offers, day);
  offers.sort((a, b) => isTaken(a) - isTaken(b) || fairly(a, b));
  const since = addDays(day, -OLD_DAYS);
  const isOld = ({ resource: { checked } }: Offer): boolean => checked !== undefined && checked < since;
  const isNear = ({ reach }: Offer): boolean => reach !== 'further';
  const near = offers.filter(offer => isNear(offer) && !isOld(offer));
  return {
    near,
    further: near.length ? [] : offers.filter(offer => !isNear(offer) && !isOld(offer)).slice(0, FEW),
    old: offers.filter(offer => isNear(offer) && isOld(offer)),
    silent,
    frames,
  };
}

export function isOffer(resource: Resource): resource is Offer['resource'] {
  return resource.placement !== undefined;
}

/** Offers without a vacancy at present come last. */
const isTaken = ({ resource: { placement } }: Offer): number => Number(placement.available === false);
