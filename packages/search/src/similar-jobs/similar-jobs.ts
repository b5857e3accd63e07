// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobProfile } from '@orientation-widgets/feed';

/** A job that shares skills with another. */
export interface SimilarJob {
  readonly jobId: string;
  /** The skills that both jobs ask for. */
  readonly shared: readonly string[];
}

/**
 * The jobs that share the most transversal skills with a job, the most similar first: weighted Jaccard index, at least two skills in
 * common. A skill counts for more when fewer jobs ask for it.
 *
 * @param limit - how many jobs at most.
 */
export function similarJobs(profiles: Iterable<JobProfile>, jobId: string, limit: number): SimilarJob[] {
  const all = [...profiles];
  const own = new Set(all.find(({ id }) => id === jobId)?.transversalSkills);
  const uses = new Map<string, number>();
  for (const { transversalSkills } of all)
    for (const skill of transversalSkills) uses.set(skill, (uses.get(skill) ?? 0) + 1);
  const weightOf = (skills: readonly string[]): number =>
    skills.reduce((sum, skill) => sum + Math.log(all.length / (uses.get(skill) ?? 1)), 0);
  return all
    .filter(({ id }) => id !== jobId)
    .map(({ id, transversalSkills }) => {
      const shared = transversalSkills.filter(skill => own.has(skill));
      const together = weightOf([...new Set([...transversalSkills, ...own])]);
      return { jobId: id, shared, closeness: together > 0 ? weightOf(shared) / together : 0 };
    })
    .filter(({ shared, closeness }) => shared.length > 1 && closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, limit)
    .map(({ jobId: id, shared }) => ({ jobId: id, shared }));
}
