// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import type { MemorySet } from '../store/record-set.js';
import type { JobPortrait, JobPortraits } from '../tables/job-portrait.js';

/** Minimum share of the people of a wider family for a family to use the contracts of the wider one. */
const LEAST_PART = 0.5;

/**
 * Gives each job a portrait of its people, from its FAP family. A job in several families has none: their people
 * differ. When the family has no data on contracts and part time, they come from the wider family, which is named, if
 * the family is at least half of it.
 */
export function linkPeople(jobs: MemorySet<Job>, portraits: JobPortraits): void {
  const jobsByFamily = new Map<JobPortrait, Job[]>();
  for (const job of jobs) {
    const families = (job.fap ?? []).flatMap(code => portraits.get(code) ?? []);
    const [only] = families;
    if (!job.people && only && families.length === 1) jobsByFamily.set(only, [...(jobsByFamily.get(only) ?? []), job]);
  }
  for (const [portrait, members] of jobsByFamily) {
    const people = peopleOf(portrait, portraits, members.length > 1);
    for (const job of members) jobs.set(job.id, { ...job, people });
  }
}

function peopleOf(portrait: JobPortrait, portraits: JobPortraits, isShared: boolean): NonNullable<Job['people']> {
  const { fap, label, ages, diplomas, fixedTerm, partTime, pay, employers, period, sourceId } = portrait;
  return {
    ...(ages && { ages }),
    ...(diplomas && { diplomas }),
    ...(fixedTerm === undefined && partTime === undefined
      ? contractsOf(portrait, portraits.get(fap.slice(0, 3)))
      : contracts(portrait)),
    ...(pay && { pay }),
    ...(employers && { employers }),
    ...(isShared && label !== '' && { family: label }),
    period,
    sourceId,
  };
}

type Contracts = Pick<JobPortrait, 'fixedTerm' | 'partTime'>;

function contracts({ fixedTerm, partTime }: Contracts): Contracts {
  return { ...(fixedTerm !== undefined && { fixedTerm }), ...(partTime !== undefined && { partTime }) };
}

/**
 * Returns the contracts of the wider family, with its name when it includes other people; empty when most of its people
 * belong to other families.
 */
function contractsOf(portrait: JobPortrait, wider: JobPortrait | undefined): Contracts & { contractFamily?: string } {
  const part = (portrait.thousands ?? 0) / (wider?.thousands ?? Infinity);
  if (!wider || part < LEAST_PART) return {};
  if (part > 1 - 1e-6) return contracts(wider);
  return wider.label === '' ? {} : { ...contracts(wider), contractFamily: wider.label };
}
