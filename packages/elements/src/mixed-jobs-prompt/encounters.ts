// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, Resource, Testimony } from '@orientation-widgets/feed';
import type { PromptData } from './prompt-data.js';

/** Someone of the job, and an event where one may meet more of them. */
export interface Encounters {
  readonly testimony: Testimony | undefined;
  readonly event: Resource | undefined;
}

/** The testimony of a job that counters a stereotype, else its first one. */
function testimonyOf(job: Job, testimonies: Iterable<Testimony>): Testimony | undefined {
  const own = [...testimonies].filter(({ jobId }) => jobId === job.id);
  return own.find(({ counterStereotype }) => counterStereotype === true) ?? own[0];
}

/** An event against stereotypes that is not over: of the job's sectors first, then the soonest, undated last. */
function eventFor(job: Job, resources: Iterable<Resource>, today: string): Resource | undefined {
  const coming = [...resources].filter(
    ({ kind, counterStereotype, starts, ends }) =>
      kind === 'event' && counterStereotype === true && (ends ?? starts ?? today).slice(0, 10) >= today,
  );
  const elsewhere = ({ sectors }: Resource): number => Number(!sectors.some(sector => job.sectors.includes(sector)));
  return coming.sort((a, b) => elsewhere(a) - elsewhere(b) || (a.starts ?? '9').localeCompare(b.starts ?? '9'))[0];
}

/** @param today - ISO 8601. */
export function encounters(
  job: Job,
  testimonies: Iterable<Testimony>,
  resources: Iterable<Resource>,
  today: string,
): Encounters {
  return { testimony: testimonyOf(job, testimonies), event: eventFor(job, resources, today) };
}

/** Reads them from the feed. The answer stands without them: a collection out of reach counts as empty. */
export async function encountersOf({ feed, job }: PromptData): Promise<Encounters> {
  const [testimonies, resources] = await Promise.all([
    feed.collection('testimonies').catch(() => []),
    feed.collection('resources').catch(() => []),
  ]);
  return encounters(job, testimonies, resources, new Date().toISOString().slice(0, 10));
}
