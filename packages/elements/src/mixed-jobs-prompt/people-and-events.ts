// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Job, Resource, Testimony } from '@orientation-widgets/feed';
import { shownTestimonies } from '@orientation-widgets/domain/jobs/testimonies.js';
import { levelsAround } from '@orientation-widgets/domain/jobs/job-levels.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import type { Provenance } from '../sources/source-note.js';
import { nextJobs } from '@orientation-widgets/domain/jobs/next-jobs.js';
import type { NextJob } from '@orientation-widgets/domain/jobs/next-jobs.js';
import type { PromptData } from './prompt-data.js';

/** Testimony about the job, and an event where people of the job can be met or, when none is coming, a contact. */
export interface PeopleAndEvents {
  readonly testimony: Testimony | undefined;
  readonly event: Resource | undefined;
  readonly contact: Resource | undefined;
}

/** Content shown with the answer. */
export interface Around extends PeopleAndEvents {
  readonly next: readonly NextJob[];
  /** Sources of the skills and the tension of the next jobs. */
  readonly nextSources: readonly Provenance[];
}

/** Whether a resource is near the visitor, whose place is set by the page. */
export type IsNear = (resource: Resource) => boolean;

/** Testimony about a job that counters a stereotype, or else the first public one. */
function testimonyOf(job: Job, testimonies: Iterable<Testimony>, today: string): Testimony | undefined {
  const jobTestimonies = shownTestimonies(testimonies, today).filter(({ jobId }) => jobId === job.id);
  return jobTestimonies.find(({ counterStereotype }) => counterStereotype === true) ?? jobTestimonies[0];
}

/** Resources against stereotypes, those of the job's sectors first, then those near the visitor. */
function bySectorThenPlace(job: Job, resources: readonly Resource[], isNear: IsNear): Resource[] {
  const far = (resource: Resource): number =>
    2 * Number(!resource.sectors.some(sector => job.sectors.includes(sector))) + Number(!isNear(resource));
  return resources
    .filter(({ counterStereotype }) => counterStereotype === true)
    .sort((a, b) => far(a) - far(b) || (a.starts ?? '9').localeCompare(b.starts ?? '9'));
}

/** @param today - ISO 8601: past events are left out. */
export function peopleAndEvents(
  job: Job,
  testimonies: Iterable<Testimony>,
  resources: Iterable<Resource>,
  today: string,
  isNear: IsNear = () => true,
): PeopleAndEvents {
  // People who did not agree to be listed are left out, and so are records whose validity has ended.
  const currentResources = [...resources].filter(
    ({ ambassador, validUntil }) => ambassador?.consent !== false && (validUntil ?? today) >= today,
  );
  const sorted = bySectorThenPlace(job, currentResources, isNear);
  return {
    testimony: testimonyOf(job, testimonies, today),
    event: sorted.find(
      ({ kind, starts, ends }) =>
        kind === 'event' && (ends ?? starts ?? today).slice(0, 10) >= today.slice(0, (ends ?? starts ?? today).length),
    ),
    contact: sorted.find(({ kind }) => kind !== 'event'),
  };
}

/**
 * Loads the testimony and the event from the feed. The answer does not need them: a collection that cannot be loaded counts as empty.
 * @param territoryId - territory of the visitor, when the page sets it.
 */
export async function loadPeopleAndEvents(
  { feed, job, jobs }: PromptData,
  territoryId: string | null,
): Promise<Around> {
  const territoryIds = [...(territoryId ? [territoryId] : []), feed.info.territory];
  const [testimonies, resources, profiles, tensions, territories] = await Promise.all([
    feed.collection('testimonies').catch(() => []),
    feed.collection('resources').catch(() => []),
    feed.collection('profiles').catch(() => []),
    feed.collection('tensions', { main: true }).catch(() => []),
    territoriesWith(feed, territoryIds).catch(() => undefined),
  ]);
  const isNear: IsNear = ({ territoryIds }) =>
    !territoryId ||
    !territories ||
    territoryIds.some(
      id => withParents(territories, id).includes(territoryId) || withParents(territories, territoryId).includes(id),
    );
  const levels = territories ? levelsAround(jobs, tensions, territories, territoryIds) : undefined;
  const next = nextJobs(job, jobs, { profiles, ...(levels && { levels }) });
  const nextSources: Provenance[] = next.flatMap(({ tension }) =>
    tension
      ? [
          {
            sourceId: tension.record.sourceId,
            period: tension.record.period,
            place: territories?.get(tension.record.territoryId)?.name,
          },
        ]
      : [],
  );
  const [profile] = profiles;
  if (profile?.sourceId && next.length) nextSources.push({ sourceId: profile.sourceId });
  return { ...peopleAndEvents(job, testimonies, resources, localDay(), isNear), next, nextSources };
}
