// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { foldText, type Job } from '@orientation-widgets/feed';
import type { PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/** Number of jobs above which they are split over several pages: the 1 584 jobs of ROME take 38 kB. */
const MANY_JOBS = 600;

/** Whether the jobs are listed on one page per letter. */
export function hasLetterPages({ contents }: Site): boolean {
  return contents.jobs.length > MANY_JOBS;
}

/** Jobs by the first letter of their name, in order. */
export function jobsByLetter({ contents }: Site): readonly (readonly [letter: string, jobs: readonly Job[]])[] {
  const letters = new Map<string, Job[]>();
  for (const job of contents.jobs) {
    const letter = (foldText(jobName(job.title))[0] ?? '').toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), job]);
  }
  return [...letters];
}

/** Link to the page of a letter. */
export function letterLink(letter: string): PageLink {
  return { path: `/metiers/lettre/${letter.toLowerCase()}/`, text: `Les métiers en ${letter}` };
}
