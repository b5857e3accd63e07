// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, Resource } from '@orientation-widgets/feed';
import { addDays } from '../search/local-time.js';
import { isFor, reachOf } from '../search/resource-query.js';
import type { Reach, Where } from '../search/resource-query.js';

/** A place to try a job. */
export interface Offer {
  readonly resource: Resource & Required<Pick<Resource, 'placement'>>;
  readonly reach: Reach;
  /** As the crow flies; undefined without a place or coordinates. */
  readonly distanceKm: number | undefined;
}

export interface PlacementQuery {
  /** Id of a job of the feed, or a ROME code. */
  readonly job?: string | undefined;
  readonly sector?: string | undefined;
  /** Id of an audience: a place that does not welcome it, or does not say whom it welcomes, is not listed. */
  readonly audience?: string | undefined;
  readonly where?: Where | undefined;
  readonly radiusKm: number;
}

export interface Placements {
  readonly near: readonly Offer[];
  /** When none is near: the nearest of the others. */
  readonly further: readonly Offer[];
  /** Declared more than six months ago. */
  readonly old: readonly Offer[];
  /** Places left out because they do not say whom they welcome. */
  readonly silent: number;
  /** Ways to try a job that are no place: schemes of immersion. */
  readonly frames: readonly Resource[];
}

/** Days after which an offer is folded. */
const OLD_DAYS = 183;

/** Shown of those further. */
const FEW = 3;

/**
 * Places to try a job: by distance, then among those as near by a draw of the day, so that the same ones are not always asked.
 *
 * @param day - ISO 8601.
 */
export function placementsOf(
  resources: Iterable<Resource>,
  query: PlacementQuery,
  jobs: ReadonlyMap<string, OfferedJob>,
  day: string,
): Placements {
  const found: Offer[] = [];
  const frames: Resource[] = [];
  let silent = 0;
  for (const resource of resources) {
    if (resource.status === 'closed') continue;
    if (!isOffer(resource)) {
      if (isFor(resource, query.audience)) frames.push(resource);
      continue;
    }
    if (!isOfJob(resource, query.job, jobs) || (query.sector && !resource.sectors.includes(query.sector))) continue;
    const saysWhom = resource.audienceIds?.length || resource.audiences.length;
    if (query.audience && !saysWhom) silent += 1;
    else if (isFor(resource, query.audience)) found.push({ resource, ...reachOf(resource, query) });
  }
  const draws = new Map(found.map(({ resource: { id } }) => [id, drawOf(`${day} ${id}`)]));
  const draw = ({ resource: { id } }: Offer): number => draws.get(id) ?? 0;
  found.sort((a, b) => isTaken(a) - isTaken(b) || whole(a) - whole(b) || draw(a) - draw(b));
  const since = addDays(day, -OLD_DAYS);
  const isOld = ({ resource: { checked } }: Offer): boolean => checked !== undefined && checked < since;
  const isNear = ({ reach }: Offer): boolean => reach !== 'further';
  const near = found.filter(one => isNear(one) && !isOld(one));
  return {
    near,
    further: near.length ? [] : found.filter(one => !isNear(one) && !isOld(one)).slice(0, FEW),
    old: found.filter(one => isNear(one) && isOld(one)),
    silent,
    frames,
  };
}

export function isOffer(resource: Resource): resource is Offer['resource'] {
  return resource.placement !== undefined;
}

/** A job of the offers, by its id or its ROME code. */
export type OfferedJob = Pick<Job, 'id' | 'title' | 'rome'>;

function isOfJob(
  { placement: { jobIds, rome } }: Offer['resource'],
  key: string | undefined,
  jobs: ReadonlyMap<string, OfferedJob>,
): boolean {
  if (!key) return true;
  const { id = key, rome: codes = [] } = jobs.get(key) ?? {};
  return jobIds.includes(id) || rome.includes(key) || rome.some(code => codes.includes(code));
}

/** Jobs by id and by ROME code: the first of the feed that has it. */
export function jobsByKey(jobs: Iterable<OfferedJob>): Map<string, OfferedJob> {
  const byKey = new Map<string, OfferedJob>();
  for (const job of jobs) {
    byKey.set(job.id, job);
    for (const code of job.rome ?? []) if (!byKey.has(code)) byKey.set(code, job);
  }
  return byKey;
}

/** Jobs that can be tried somewhere, those with the highest tension first. @param levelOf - its tension, 0 when unknown. */
export function offeredJobs(
  resources: Iterable<Resource>,
  jobs: ReadonlyMap<string, OfferedJob>,
  levelOf: (jobId: string) => number,
): OfferedJob[] {
  const offered = new Set<OfferedJob>();
  for (const { placement } of resources) {
    for (const key of [...(placement?.jobIds ?? []), ...(placement?.rome ?? [])]) {
      const job = jobs.get(key);
      if (job) offered.add(job);
    }
  }
  return [...offered].sort(
    (a, b) => levelOf(b.id) - levelOf(a.id) || a.title.feminine.localeCompare(b.title.feminine, 'fr'),
  );
}

/** The job that is tried in a place: that of its id, else of its ROME code. */
export function jobOf(
  { placement: { jobIds, rome } }: Offer['resource'],
  jobs: ReadonlyMap<string, OfferedJob>,
): OfferedJob | undefined {
  const key = [...jobIds, ...rome].find(one => jobs.has(one));
  return key === undefined ? undefined : jobs.get(key);
}

/** Those that take nobody now come last. */
const isTaken = ({ resource: { placement } }: Offer): number => Number(placement.available === false);

/** Places at the same number of kilometres are as near. */
const whole = ({ distanceKm = 1e5 }: Offer): number => Math.round(distanceKm);

/** A number that a text always gives, and that its neighbours do not: FNV-1a, then the mix of murmur3. */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
