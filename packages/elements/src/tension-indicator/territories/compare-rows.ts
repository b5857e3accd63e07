// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Tension, Territory } from '@orientation-widgets/feed';
import { bareJob, jobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import type { JobFigures, Placed } from '@orientation-widgets/domain/jobs/job-figures.js';
import { levelOf } from '@orientation-widgets/domain/tension/tension-labels.js';
import { tensionTerritories } from '../../ui/territory-select.js';
import type { Ids } from '../shared/tension-form.js';

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
  const knownTerritories = await tensionTerritories(feed, job);
  const inside = knownTerritories
    .filter(({ id, parents }) => id === territoryId || parents.includes(territoryId))
    .map(({ id }) => id);
  return inside.length ? inside : [territoryId];
}

/** The figure of tension that a row shows: its own when it has a level, else that of a wider territory. */
export function shownTension({ figures: { tension } }: CompareRow): Placed<Tension> | undefined {
  return levelOf(tension.near?.record) ? tension.near : tension.wider;
}

/** The last year of which a row has a level: the only one that rows are compared in. */
export function comparedPeriod(rows: readonly CompareRow[]): string | undefined {
  return rows
    .flatMap(row => (levelOf(shownTension(row)?.record) ? (shownTension(row)?.record.period ?? []) : []))
    .sort()
    .at(-1);
}

/** The level of a row in a year. */
export function levelIn(period: string | undefined, row: CompareRow): ReturnType<typeof levelOf> {
  const record = shownTension(row)?.record;
  return record?.period === period ? levelOf(record) : undefined;
}

/** Hardest to recruit first, then the most hires planned; those without a level that year last, and the order asked for otherwise. */
export function byLevel(rows: readonly CompareRow[]): CompareRow[] {
  const period = comparedPeriod(rows);
  const level = (row: CompareRow): number => levelIn(period, row) ?? 0;
  const plans = ({ figures }: CompareRow): number => figures.plans.near?.record.projects ?? 0;
  return [...rows].sort((a, b) => level(b) - level(a) || plans(b) - plans(a));
}

/** The territories that hold all the others, such as the région of départements: a reference, not a rank. */
export function referencesOf(
  rows: readonly CompareRow[],
  territories: Pick<Collection<Territory>, 'get'>,
): CompareRow[] {
  const holds = (holder: CompareRow, row: CompareRow): boolean =>
    Boolean(territories.get(row.territoryId)?.parents.includes(holder.territoryId));
  return rows.filter(
    holder =>
      rows.some(row => holds(holder, row)) &&
      rows.every(row => row === holder || holds(holder, row) || holds(row, holder)),
  );
}
