// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import type { MemorySet } from '../store/record-set.js';
import type { JobPortrait, JobPortraits } from '../tables/job-portrait.js';

/** Least part of a wider family that a family is, to be told by its contracts. */
const LEAST_PART = 0.5;

/**
 * Gives each job who its people are, from the FAP family of the job. A job in several families has none: their people
 * are not the same. Contracts and part time come from the wider family, named, where the family has none and is
 * at least half of it.
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
 * Contracts of the wider family, with its name when it includes other people; none when most of its people have other
 * jobs.
 */
function contractsOf(portrait: JobPortrait, wider: JobPortrait | undefined): Contracts & { contractFamily?: string } {
  const part = (portrait.thousands ?? 0) / (wider?.thousands ?? Infinity);
  if (!wider || part < LEAST_PART) return {};
  if (part > 1 - 1e-6) return contracts(wider);
  return wider.label === '' ? {} : { ...contracts(wider), contractFamily: wider.label };
}
