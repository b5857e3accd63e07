// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation } from '@orientation-widgets/feed';
import { addToMultimap } from '../store/multimap.js';

/** Fields of a figure that the checks use. */
export type KeyedFigure = Omit<Observation, 'sourceId'>;

/** Ratio between consecutive figures from which the later one needs a check. */
const JUMP = 10;

/** Ratio to the neighbouring figures that suggests a missing factor of 100. */
const FACTOR = { from: 1 / 200, to: 1 / 50 } as const;

/** Minimum number of neighbouring figures for judging one. */
const MIN_NEIGHBOURS = 2;

/** Returns the breakdown of a figure, without its territory or period. */
function breakdownKey({ audienceId, sector, job, sex, age, level, route, part }: KeyedFigure): unknown[] {
  return [audienceId, sector, job, sex, age, level, route, part?.dimension, part?.label];
}

/**
 * Returns the key of the subject of a figure: two figures with the same key and different values contradict each other.
 */
export function figureKey(figure: KeyedFigure): string {
  return JSON.stringify([figure.measureId, figure.territoryId, figure.period, ...breakdownKey(figure)]);
}

/** Returns the key of the series of a figure: its subject without the period, except for the format of the period. */
export function seriesKey(figure: KeyedFigure): string {
  const length = figure.period.replace(/\d/g, '0');
  return JSON.stringify([figure.measureId, figure.territoryId, length, ...breakdownKey(figure)]);
}

/**
 * Returns the ranks of the figures that are ten times higher or lower than the previous one in their series, without a
 * break that explains it.
 */
export function suspectedJumps(figures: readonly KeyedFigure[]): number[] {
  const jumps: number[] = [];
  for (const series of grouped(figures, seriesKey)) {
    const ranks = series.filter(rank => (figures[rank]?.value ?? 0) !== 0 && figures[rank]?.period !== '');
    ranks.sort((a, b) => ((figures[a]?.period ?? '') < (figures[b]?.period ?? '') ? -1 : 1));
    ranks.forEach((rank, index) => {
      const [before, now] = [figures[ranks[index - 1] ?? -1], figures[rank]];
      if (!before || !now || before.period === now.period || now.flags?.includes('break')) return;
      const ratio = Math.abs((now.value ?? 0) / (before.value ?? 0));
      if (ratio >= JUMP || ratio <= 1 / JUMP) jumps.push(rank);
    });
  }
  return jumps.sort((a, b) => a - b);
}

/**
 * Returns the ranks of the figures of 1 or less that are about a hundred times smaller than their neighbours: figures
 * of the same series or, when it is short, of the other territories.
 */
export function suspectedFactors(figures: readonly KeyedFigure[]): number[] {
  const bySeries = grouped(figures, seriesKey);
  const byPeriod = grouped(figures, ({ measureId, period, ...figure }) =>
    JSON.stringify([measureId, period, ...breakdownKey({ measureId, period, ...figure })]),
  );
  const factors = new Set<number>();
  for (const group of [...bySeries, ...byPeriod]) {
    const ranks = group.filter(rank => (figures[rank]?.value ?? 0) > 0);
    if (ranks.length <= MIN_NEIGHBOURS) continue;
    // Only the larger figures of a mixed group count: shares of a table are rarely all under 1 %.
    const large = median(ranks.flatMap(rank => figures[rank]?.value ?? []).filter(value => value > 1));
    if (large === undefined) continue;
    for (const rank of ranks) {
      const value = figures[rank]?.value ?? 0;
      const part = value / large;
      if (value <= 1 && part >= FACTOR.from && part <= FACTOR.to) factors.add(rank);
    }
  }
  return [...factors].sort((a, b) => a - b);
}

/** Returns the ranks of the figures of each key. */
function grouped(figures: readonly KeyedFigure[], keyOf: (figure: KeyedFigure) => string): number[][] {
  const groups = new Map<string, number[]>();
  figures.forEach((figure, rank) => addToMultimap(groups, keyOf(figure), rank));
  return [...groups.values()];
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
