// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobProfile } from '@orientation-widgets/feed';

/** A job that shares skills with another. */
export interface SimilarJob {
  readonly jobId: string;
  /** The skills that both jobs ask for. */
  readonly shared: readonly string[];
}

/** Weight of being a related job, beside a similarity from 0 to 1. */
const RELATED = 0.5;
/** Divisor of the number of jobs: a skill is rare when at most one job in eight asks for it. */
const RARE = 8;

/**
 * The jobs that share transversal skills with a job, the most similar first: weighted Jaccard index, at least two skills in common. A
 * skill counts for more when fewer jobs ask for it. A job that is not related also shares a rare skill and the main interest.
 *
 * @param limit - how many jobs at most.
 * @param related - ids of the jobs known to be near, which count for more; none by default: the skills alone decide.
 */
export function similarJobs(
  profiles: Iterable<JobProfile>,
  jobId: string,
  limit: number,
  related: readonly string[] = [],
): SimilarJob[] {
  const all = [...profiles];
  const job = all.find(({ id }) => id === jobId);
  const ownSkills = new Set(job?.transversalSkills);
  const uses = new Map<string, number>();
  for (const { transversalSkills } of all)
    for (const skill of transversalSkills) uses.set(skill, (uses.get(skill) ?? 0) + 1);
  const weightOf = (skills: readonly string[]): number =>
    skills.reduce((sum, skill) => sum + Math.log(all.length / (uses.get(skill) ?? 1)), 0);
  const isRare = (skill: string): boolean => (uses.get(skill) ?? 0) * RARE <= all.length;
  return all
    .filter(({ id }) => id !== jobId)
    .map(({ id, interests, transversalSkills }) => {
      const shared = transversalSkills.filter(skill => ownSkills.has(skill));
      const together = weightOf([...new Set([...transversalSkills, ...ownSkills])]);
      const likeness = together > 0 ? weightOf(shared) / together : 0;
      const isRelated = related.includes(id);
      const isNear = !related.length || isRelated || (interests[0] === job?.interests[0] && shared.some(isRare));
      return { jobId: id, shared, closeness: isNear ? likeness + (isRelated ? RELATED : 0) : 0 };
    })
    .filter(({ shared, closeness }) => shared.length > 1 && closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, limit)
    .map(({ jobId: id, shared }) => ({ jobId: id, shared }));
}
