// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { tensionFor, withParents } from '@orientation-widgets/feed';
import type { Collection, Job, Recruitment, Tension, Territory } from '@orientation-widgets/feed';
import { comparableShare } from '../jobs/difficult-hires.js';
import type { DifficultShare } from '../jobs/difficult-hires.js';

/** A job of a territory, with the share of its hires that ranks it. */
export interface JobByHires {
  readonly job: Job;
  /** Other jobs of its family, whose figure is the same. */
  readonly otherJobs: number;
  readonly plans: Recruitment;
  readonly share: DifficultShare;
  /** The level of the same territory, which is older. */
  readonly tension: Tension | undefined;
}

/** The jobs of a territory, those whose hires employers judge most difficult first. */
export interface HiresRanking {
  readonly territoryId: string;
  readonly year: number;
  readonly rows: readonly JobByHires[];
}

export interface HiresRankingSources {
  readonly jobs: Collection<Job>;
  readonly recruitments: Iterable<Recruitment>;
  readonly tensions: Iterable<Tension>;
  readonly territories: Collection<Territory>;
}

/**
 * Ranks the families of jobs of a territory by the least share of their hires that employers judge difficult, in the newest
 * year; or those of the nearest territory above that has shares. A family that no job of the feed has stays out.
 *
 * @returns undefined when the levels of tension there are as new, or when no share is published.
 */
export function hiresRankingIn(
  territoryId: string,
  { jobs, recruitments, tensions, territories }: HiresRankingSources,
): HiresRanking | undefined {
  const chain = withParents(territories, territoryId);
  const shares = [...recruitments].flatMap(plans => {
    const share = chain.includes(plans.territoryId) ? comparableShare(plans) : undefined;
    return share ? [{ plans, share }] : [];
  });
  const place = chain.find(id => shares.some(({ plans }) => plans.territoryId === id));
  if (place === undefined) return undefined;
  const here = shares.filter(({ plans }) => plans.territoryId === place);
  const year = Math.max(...here.map(({ plans }) => plans.year));
  const levels = [...tensions].filter(tension => tension.territoryId === place);
  if (levels.some(({ level, period }) => level !== null && Number(period.slice(0, 4)) >= year)) return undefined;
  const rows = here
    .filter(({ plans }) => plans.year === year)
    .flatMap(({ plans, share }) => {
      const [job, ...otherJobs] = [...jobs].filter(({ fap }) => fap?.includes(plans.fap));
      if (!job) return [];
      const tension = tensionFor(levels, job, place, territories)?.tension;
      return [{ job, otherJobs: otherJobs.length, plans, share, tension }];
    })
    .sort((a, b) => b.share.least - a.share.least || (b.plans.projects ?? 0) - (a.plans.projects ?? 0));
  return rows.length ? { territoryId: place, year, rows } : undefined;
}
