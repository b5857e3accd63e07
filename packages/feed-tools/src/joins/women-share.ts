// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import type { MemorySet } from '../store/record-set.js';
import type { JoinTables, WomenSeries } from '../tables/join-tables.js';

/** Number of jobs given a share of women, by origin. */
export interface WomenLinks {
  /** Taken from the family of the job, of five characters. */
  family: number;
  /** Taken from the wider family, of three characters, that contains all families of the job. */
  wider: number;
  /** Given by the record itself. */
  given: number; // eslint-disable-line language/plain-names -- a key of report.json
  /** Left out: the families differ too much to share one figure. */
  ambiguous: number;
  none: number;
}

/** Maximum difference, in points, between the families of one job for their figures to count as equal. */
const MAX_SPREAD = 5;

/** Interval between the past values kept, counted back from the latest. */
const HISTORY_STEP_YEARS = 5;

/**
 * Gives each job the share of women of the smallest published family that contains it. For a job in several families:
 * the figure of the first when their figures are close, else that of the wider family they share, else none, since the
 * figure of a whole domain (one character) would mislead.
 */
export function linkWomenShare(jobs: MemorySet<Job>, tables: JoinTables): WomenLinks {
  const links: WomenLinks = { family: 0, wider: 0, given: 0, ambiguous: 0, none: 0 };
  const jobsBySeries = new Map<WomenSeries, Job[]>();
  for (const job of jobs) {
    const choice = job.womenShare ? 'given' : chooseSeries(job.fap ?? [], tables.womenByFap);
    if (typeof choice === 'string') {
      links[choice]++;
      continue;
    }
    links[choice.fap.length === 5 ? 'family' : 'wider']++;
    jobsBySeries.set(choice, [...(jobsBySeries.get(choice) ?? []), job]);
  }
  for (const [series, members] of jobsBySeries) {
    const share = shareOf(series);
    // The family is named when it covers several jobs: the figure of a rope access technician is that of all its
    // cleaners.
    const womenShare = share && members.length > 1 && series.label ? { ...share, family: series.label } : share;
    if (womenShare) for (const job of members) jobs.set(job.id, { ...job, womenShare });
  }
  return links;
}

function chooseSeries(
  fap: readonly string[],
  series: ReadonlyMap<string, WomenSeries>,
): WomenSeries | 'ambiguous' | 'none' {
  const jobSeries = fap.map(code => series.get(code)).filter(item => item !== undefined);
  const [first] = jobSeries;
  const knownCodes = fap.filter(code => series.has(code.slice(0, 3)) || series.has(code));
  if (first && jobSeries.length === knownCodes.length) {
    const values = jobSeries.map(({ values: list }) => list.at(-1)?.value ?? Number.NaN);
    if (Math.max(...values) - Math.min(...values) < MAX_SPREAD) return first;
  }
  const wide = new Set(knownCodes.map(code => code.slice(0, 3)));
  const [only] = wide;
  const wider = wide.size === 1 && only !== undefined ? series.get(only) : undefined;
  return wider ?? (knownCodes.length > 0 ? 'ambiguous' : 'none');
}

function shareOf({ values, sourceId }: WomenSeries): Job['womenShare'] {
  const latest = values.at(-1);
  if (!latest) return undefined;
  const history = values
    .slice(0, -1)
    .filter(({ period }) => (yearOf(latest.period) - yearOf(period)) % HISTORY_STEP_YEARS === 0);
  return { ...latest, sourceId, ...(history.length > 0 && { history }) };
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}
