// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob, withParents } from '@orientation-widgets/feed';
import type { Collection, Job, Tension, TensionPoint, Territory } from '@orientation-widgets/feed';

/** Job of a territory, with the figures that rank it. */
export interface RankedJob {
  /** Undefined when no job of the feed has the family. */
  readonly job: Job | undefined;
  readonly tension: Tension;
  /** Number of people employed in the job there. */
  readonly employment: number | undefined;
}

/** Jobs of a territory, hardest to recruit for first. */
export interface Ranking {
  readonly territoryId: string;
  readonly period: string;
  readonly rows: readonly RankedJob[];
  /** Minimum employment of a ranked job, as in the regional contract; undefined when employment is unknown. */
  readonly atLeast: number | undefined;
}

export interface RankingSources {
  readonly jobs: Collection<Job>;
  readonly tensions: Iterable<Tension>;
  readonly series: Iterable<TensionPoint>;
  readonly territories: Collection<Territory>;
}

/**
 * Ranks the jobs of a territory by level, then by the index of the source; without levels, those of the nearest
 * territory above that has some. Jobs smaller than the median of the territory are left out when their sizes are known,
 * as are levels by ROME, which use another method.
 */
export function rankingIn(
  territoryId: string,
  { jobs, tensions, series, territories }: RankingSources,
): Ranking | undefined {
  const levels = [...tensions].filter(tension => tension.level !== null && keyOf(tension) !== '');
  const place = withParents(territories, territoryId).find(id => levels.some(tension => tension.territoryId === id));
  if (place === undefined) return undefined;
  const here = levels.filter(tension => tension.territoryId === place);
  const period =
    here
      .map(tension => tension.period)
      .sort()
      .at(-1) ?? '';
  const points = new Map(
    [...series]
      .filter(point => point.territoryId === place && point.period === period)
      .map(point => [keyOf(point), point]),
  );
  const atLeast = median([...points.values()].flatMap(({ employment }) => employment ?? []));
  const rows = here
    .filter(tension => tension.period === period)
    .map(tension => ({ tension, point: points.get(keyOf(tension)) }))
    .filter(({ point }) => atLeast === undefined || (point?.employment ?? 0) >= atLeast)
    .sort((a, b) => (b.tension.level ?? 0) - (a.tension.level ?? 0) || (b.point?.index ?? -9) - (a.point?.index ?? -9))
    .map(({ tension, point }) => ({ job: resolveJob(jobs, keyOf(tension)), tension, employment: point?.employment }));
  return { territoryId: place, period, rows, atLeast };
}

function keyOf({ job, fap }: Tension | TensionPoint): string {
  return job ?? fap ?? '';
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
