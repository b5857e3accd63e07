// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Collection, Job, Tension, TensionPoint, Territory } from '@orientation-widgets/feed';

/** Level of a job in a territory, for one year. */
export interface YearLevel {
  readonly period: string;
  readonly level: TensionPoint['level'];
  readonly missing: TensionPoint['missing'];
  readonly sourceId: string;
  /** Method of that year: levels of two methods are not comparable. */
  readonly method: Method;
}

/** `fap-2009`: six factors. `fap-2021`: seven factors, on the families of jobs of 2021. */
export type Method = 'fap-2009' | 'fap-2021';

/** Years of a job in one territory, oldest first. */
export interface Trend {
  readonly territoryId: string;
  readonly years: readonly YearLevel[];
}

/** The first year that Dares measured on the families of 2021 and with seven factors. */
const NEW_METHOD_YEAR = 2021;

function methodOf(period: string): Method {
  return Number(/\d{4}/.exec(period)?.[0]) >= NEW_METHOD_YEAR ? 'fap-2021' : 'fap-2009';
}

/**
 * Years of a job in each territory around a place, nearest first. A record of `tensions` comes before a point of the
 * series for the same year, and one for the job itself before one for its family.
 */
export function trendsAround(
  job: Job,
  territoryId: string,
  {
    tensions,
    series,
    territories,
  }: {
    readonly tensions: Iterable<Tension>;
    readonly series: Iterable<TensionPoint>;
    readonly territories: Collection<Territory>;
  },
): Trend[] {
  const chain = withParents(territories, territoryId);
  const levelsByTerritory = new Map<string, Map<string, YearLevel>>();
  const add = (point: Tension | TensionPoint): void => {
    const years = levelsByTerritory.get(point.territoryId) ?? new Map<string, YearLevel>();
    if (years.has(point.period)) return;
    const { period, level, missing, sourceId } = point;
    levelsByTerritory.set(
      point.territoryId,
      years.set(period, { period, level, missing, sourceId, method: methodOf(period) }),
    );
  };
  const mine = [...tensions, ...series].filter(point => rankOf(job, point) >= 0 && chain.includes(point.territoryId));
  for (const point of mine.sort((a, b) => rankOf(job, a) - rankOf(job, b))) add(point);
  return chain.flatMap(id => {
    const years = [...(levelsByTerritory.get(id)?.values() ?? [])].sort((a, b) => a.period.localeCompare(b.period));
    return years.length ? [{ territoryId: id, years }] : [];
  });
}

/** 0 for the job itself, then its families in their order; -1 for another job’s. */
function rankOf(job: Job, { job: id, fap }: Tension | TensionPoint): number {
  if (id === job.id) return 0;
  const index = fap === undefined ? -1 : (job.fap ?? []).indexOf(fap);
  return index < 0 ? -1 : index + 1;
}

/** Years with a level. */
export function published({ years }: Trend): readonly YearLevel[] {
  return years.filter(({ level }) => level !== null);
}

/** Nearest territory with several published years, otherwise the nearest with one, otherwise the first. */
export function bestTrend(trends: readonly Trend[]): Trend | undefined {
  return (
    trends.find(trend => published(trend).length > 1) ?? trends.find(trend => published(trend).length) ?? trends[0]
  );
}

/** First and last levels of the latest method. */
export interface Change {
  readonly first: YearLevel;
  readonly last: YearLevel;
  /**
   * When both ends are equal, the year between that differs the most: a tension that changed and came back was not
   * stable.
   */
  readonly between: YearLevel | undefined;
}

/** Change measured with the latest method; undefined when it has only one year. */
export function changeOf(trend: Trend): Change | undefined {
  const years = published(trend);
  const last = years.at(-1);
  const same = years.filter(({ method }) => method === last?.method);
  const [first] = same;
  if (!first || !last || first === last) return undefined;
  const distance = ({ level }: YearLevel): number => Math.abs((level ?? 0) - (first.level ?? 0));
  const furthest = same.reduce((far, year) => (distance(year) > distance(far) ? year : far));
  return { first, last, between: first.level === last.level && distance(furthest) ? furthest : undefined };
}
