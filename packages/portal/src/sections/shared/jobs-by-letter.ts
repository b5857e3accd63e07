// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { foldText, type Job } from '@orientation-widgets/feed';
import type { PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/** More jobs than one page lists: the 1 584 of ROME weigh 38 kB. */
const MANY_JOBS = 600;

/** Whether the jobs are listed on a page a letter. */
export function hasLetterPages({ contents }: Site): boolean {
  return contents.jobs.length > MANY_JOBS;
}

/** The jobs by the first letter of their name, in their order. */
export function jobsByLetter({ contents }: Site): readonly (readonly [letter: string, jobs: readonly Job[]])[] {
  const letters = new Map<string, Job[]>();
  for (const job of contents.jobs) {
    const letter = (foldText(jobName(job.title))[0] ?? '').toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), job]);
  }
  return [...letters];
}

/** The page of a letter. */
export function letterLink(letter: string): PageLink {
  return { path: `/metiers/lettre/${letter.toLowerCase()}/`, text: `Les métiers en ${letter}` };
}
