// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { tensionFor, withParents } from '@orientation-widgets/feed';
import type { Collection, Job, Recruitment, Tension, Territory } from '@orientation-widgets/feed';
import { comparableShare } from './difficult-hires.js';
import type { DifficultShare } from './difficult-hires.js';

/** Job of a territory, with the share of its hires that ranks it. */
export interface JobByHires {
  readonly job: Job;
  /** Number of other jobs of its family, which share its figure. */
  readonly otherJobs: number;
  readonly plans: Recruitment;
  readonly share: DifficultShare;
  /** Level of tension of the same territory, which is older. */
  readonly tension: Tension | undefined;
}

/** Jobs of a territory, those with the most difficult hires first. */
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
 * Ranks the families of jobs of a territory by their minimum share of difficult hires, in the newest year; without
 * shares, those of the nearest territory above that has some. A family without a job in the feed is left out.
 *
 * @returns undefined when the levels of tension there are as recent, or when no share is published.
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
