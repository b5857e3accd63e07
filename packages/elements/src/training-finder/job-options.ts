// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Job } from '@orientation-widgets/feed';
import { spreadTextIndex } from '@orientation-widgets/search';
import { breathe } from './breathe.js';
import type { WantedJob } from './search-state.js';
import { wantedJob } from './wanted-job.js';

/** Jobs by the words of their names, the best first; as forgiving as the search of trainings. */
export type Jobs = (typed: string, limit: number) => WantedJob[];

/** Indexes the jobs of a feed. In the chunk that reads texts. */
export async function openJobs(jobs: Collection<Job>): Promise<Jobs> {
  const wanted = [...jobs].flatMap(job => wantedJob(job) ?? []);
  const index = await spreadTextIndex(wanted.map(({ name }) => ({ text: name })), breathe);
  return (typed, limit) => index.search(typed).documents.slice(0, limit).flatMap(number => wanted[number] ?? []);
}
