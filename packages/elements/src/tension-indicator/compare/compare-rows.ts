// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Feed, Job } from '@orientation-widgets/feed';
import { bareJob, jobFigures } from '../../jobs/job-figures.js';
import type { JobFigures } from '../../jobs/job-figures.js';
import { levelOf } from '../../jobs/tension/tension-labels.js';
import { tensionTerritories } from '../../controls/territory/lazy/territory-select.js';
import type { Ids } from '../tension-form.js';

/** A job in a territory, beside others. */
export interface CompareRow {
  readonly job: Job;
  readonly territoryId: string;
  readonly figures: JobFigures;
}

/** Reads a list of ids: an attribute separates them by spaces. */
export function listOf(ids: Ids): readonly string[] {
  return typeof ids === 'string' ? ids.split(/[\s,]+/).filter(Boolean) : (ids ?? []);
}

/** Several jobs in one territory, or one job in several: a job or a territory named twice counts once. */
export async function compareRows(
  feed: Feed,
  { keys, territories }: { readonly keys: readonly string[]; readonly territories: readonly string[] },
): Promise<CompareRow[]> {
  const all = await feed.collection('jobs');
  const jobs = new Set(keys.map(key => resolveJob(all, key) ?? bareJob(key)));
  const rows = [...jobs].flatMap(job =>
    [...new Set(territories)].map(async territoryId => ({
      job,
      territoryId,
      figures: await jobFigures(feed, job, territoryId),
    })),
  );
  return byLevel(await Promise.all(rows));
}

/** The territory and those inside it for which the feed has a figure of the job. */
export async function territoriesInside(feed: Feed, key: string, territoryId: string): Promise<string[]> {
  const job = resolveJob(await feed.collection('jobs'), key) ?? bareJob(key);
  const known = await tensionTerritories(feed, job);
  const inside = known
    .filter(({ id, parents }) => id === territoryId || parents.includes(territoryId))
    .map(({ id }) => id);
  return inside.length ? inside : [territoryId];
}

/** The level that a row shows: its own, else that of a wider territory. */
export function shownLevel({ figures: { tension } }: CompareRow): ReturnType<typeof levelOf> {
  return levelOf(tension.near?.record) ?? levelOf(tension.wider?.record);
}

/** Hardest to recruit first, then the most hires planned; those without a level last, and the order asked for otherwise. */
export function byLevel(rows: readonly CompareRow[]): CompareRow[] {
  const plans = ({ figures }: CompareRow): number => figures.plans.near?.record.projects ?? 0;
  return [...rows].sort((a, b) => (shownLevel(b) ?? 0) - (shownLevel(a) ?? 0) || plans(b) - plans(a));
}
