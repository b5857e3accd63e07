// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';

/** A job that a record names, by its id or its ROME code. */
export type NamedJob = Pick<Job, 'id' | 'title' | 'rome'>;

/** The jobs that a record names. */
export interface JobKeys {
  /** Ids of `jobs`. */
  readonly jobIds: readonly string[];
  /** ROME codes. */
  readonly rome: readonly string[];
}

/** @param key - id of a job of the feed, or a ROME code; every record is of no job in particular. */
export function isOfJob(
  { jobIds, rome }: JobKeys,
  key: string | undefined,
  jobs: ReadonlyMap<string, NamedJob>,
): boolean {
  if (!key) return true;
  const { id = key, rome: codes = [] } = jobs.get(key) ?? {};
  return jobIds.includes(id) || rome.includes(key) || rome.some(code => codes.includes(code));
}

/** Jobs by id and by ROME code; the first of the feed when several share a code. */
export function jobsByKey(jobs: Iterable<NamedJob>): Map<string, NamedJob> {
  const byKey = new Map<string, NamedJob>();
  for (const job of jobs) {
    byKey.set(job.id, job);
    for (const code of job.rome ?? []) if (!byKey.has(code)) byKey.set(code, job);
  }
  return byKey;
}

/** Jobs that records name, without duplicates: by id, otherwise by ROME code. */
export function jobsOf(records: Iterable<JobKeys>, jobs: ReadonlyMap<string, NamedJob>): NamedJob[] {
  const namedJobs = new Set<NamedJob>();
  for (const { jobIds, rome } of records) {
    for (const key of [...jobIds, ...rome]) {
      const job = jobs.get(key);
      if (job) namedJobs.add(job);
    }
  }
  return [...namedJobs];
}

/**
 * Jobs that records name, those with the highest tension first. @param levelOf - returns the tension of a job, 0 when
 * unknown.
 */
export function jobsByTension(
  records: Iterable<JobKeys>,
  jobs: ReadonlyMap<string, NamedJob>,
  levelOf: (jobId: string) => number,
): NamedJob[] {
  return jobsOf(records, jobs).sort(
    (a, b) => levelOf(b.id) - levelOf(a.id) || a.title.feminine.localeCompare(b.title.feminine, 'fr'),
  );
}
