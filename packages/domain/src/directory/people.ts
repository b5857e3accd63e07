// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource, Testimony } from '@orientation-widgets/feed';
import { isOfJob } from './named-jobs.js';
import type { JobKeys, NamedJob } from './named-jobs.js';
import { reachOf } from './resource-query.js';
import { fairOrder } from './fair-order.js';
import type { JobListQuery } from './job-list-query.js';

/** A person who agreed to speak about a job. */
export interface Ambassador {
  readonly resource: Resource & Required<Pick<Resource, 'ambassador'>>;
  /** Straight-line distance; undefined without a place or coordinates. */
  readonly distanceKm: number | undefined;
}

export interface People {
  readonly near: readonly Ambassador[];
  /** Nearest ambassadors beyond the radius; empty when some are near. */
  readonly further: readonly Ambassador[];
  readonly testimonies: readonly Testimony[];
}

const FEW = 3;

/**
 * Ambassadors and testimonies of a job. Ambassadors who travel to the place are sorted by distance, then in an order
 * that changes every day.
 *
 * @param testimonies - testimonies to show, in order.
 * @param day - ISO 8601.
 */
export function peopleOf(
  resources: Iterable<Resource>,
  testimonies: readonly Testimony[],
  query: JobListQuery,
  jobs: ReadonlyMap<string, NamedJob>,
  day: string,
): People {
  const near: Ambassador[] = [];
  const further: Ambassador[] = [];
  for (const resource of resources) {
    if (!isAmbassador(resource) || resource.status === 'closed') continue;
    if (!isOfJob(keysOf(resource.ambassador), query.job, jobs)) continue;
    const { reach, distanceKm } = reachOf(resource, query);
    const { radiusKm } = resource.ambassador;
    const comes =
      reach === 'remote' || radiusKm === undefined || distanceKm === undefined
        ? reach !== 'further'
        : distanceKm <= radiusKm;
    (comes ? near : further).push({ resource, distanceKm });
  }
  near.sort(fairOrder(near, day));
  further.sort(fairOrder(further, day));
  return {
    near,
    further: near.length ? [] : further.slice(0, FEW),
    testimonies: testimonies.filter(testimony => isOfJob(keysOf(testimony), query.job, jobs)),
  };
}

export function isAmbassador(resource: Resource): resource is Ambassador['resource'] {
  return resource.ambassador?.consent === true;
}

/** Key of the only job that a person speaks about. */
export function keysOf({ jobId }: { readonly jobId: string }): JobKeys {
  return { jobIds: [jobId], rome: [] };
}
