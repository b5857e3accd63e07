// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Recruitment, Tension, Territory } from '@orientation-widgets/feed';
import { comparableShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import type { DifficultShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { bareJob, jobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import type { JobFigures, Placed } from '@orientation-widgets/domain/jobs/job-figures.js';
import { levelOf } from '@orientation-widgets/domain/tension/tension-labels.js';
import { tensionTerritories } from '../../ui/territory-select.js';
import type { Ids } from '../shared/tension-form.js';

/** Job in a territory, for a comparison. */
export interface CompareRow {
  readonly job: Job;
  readonly territoryId: string;
  readonly figures: JobFigures;
}

/** Reads a list of ids, which an attribute separates by spaces. */
export function listOf(ids: Ids): readonly string[] {
  return typeof ids === 'string' ? ids.split(/[\s,]+/).filter(Boolean) : (ids ?? []);
}

/** Several jobs in one territory, or one job in several: duplicates count once. */
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

/** Returns the territory and those inside it for which the feed has a figure of the job. */
export async function territoriesInside(feed: Feed, key: string, territoryId: string): Promise<string[]> {
  const job = resolveJob(await feed.collection('jobs'), key) ?? bareJob(key);
  const knownTerritories = await tensionTerritories(feed, job);
  const inside = knownTerritories
    .filter(({ id, parents }) => id === territoryId || parents.includes(territoryId))
    .map(({ id }) => id);
  return inside.length ? inside : [territoryId];
}

/** Tension shown in a row: its own when it has a level, or else that of a wider territory. */
export function shownTension({ figures: { tension } }: CompareRow): Placed<Tension> | undefined {
  return levelOf(tension.near?.record) ? tension.near : tension.wider;
}

/** Last year in which a row has a level: the only one in which rows are compared. */
export function comparedPeriod(rows: readonly CompareRow[]): string | undefined {
  return rows
    .flatMap(row => (levelOf(shownTension(row)?.record) ? (shownTension(row)?.record.period ?? []) : []))
    .sort()
    .at(-1);
}

/** Level of a row in a year; undefined for another year. */
export function levelIn(period: string | undefined, row: CompareRow): ReturnType<typeof levelOf> {
  const record = shownTension(row)?.record;
  return record?.period === period ? levelOf(record) : undefined;
}

/** Year of the planned hires, when they are more recent than every level: rows are then compared by their share of difficult hires. */
export function hiresYear(rows: readonly CompareRow[]): number | undefined {
  const year = Math.max(0, ...rows.flatMap(row => (shareOf(row) ? (plansOf(row)?.year ?? []) : [])));
  return year > Number((comparedPeriod(rows) ?? '0').slice(0, 4)) ? year : undefined;
}

/** Planned hires of the territory itself. Those of a wider territory cannot be compared. */
export function plansOf({ territoryId, figures: { plans } }: CompareRow): Recruitment | undefined {
  return plans.near?.territoryId === territoryId ? plans.near.record : undefined;
}

/** Share of the hires of a row that employers judge difficult. */
export function shareOf(row: CompareRow): DifficultShare | undefined {
  return comparableShare(plansOf(row));
}

/**
 * Sorts the hardest to recruit first: by the most recent measure, then the other, then the most planned hires. Rows without a figure come
 * last; equal ones keep the requested order.
 */
export function byLevel(rows: readonly CompareRow[]): CompareRow[] {
  const period = comparedPeriod(rows);
  const year = hiresYear(rows);
  const level = (row: CompareRow): number => levelIn(period, row) ?? 0;
  const least = (row: CompareRow): number => (year === undefined ? 0 : (shareOf(row)?.least ?? 0));
  const plans = ({ figures }: CompareRow): number => figures.plans.near?.record.projects ?? 0;
  return [...rows].sort((a, b) => least(b) - least(a) || level(b) - level(a) || plans(b) - plans(a));
}

/** Rows of the territories that contain all the others, such as the région of départements: references without a rank. */
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
