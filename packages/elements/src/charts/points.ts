// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure, Observation } from '@orientation-widgets/feed';
import type { SeriesPoint } from './lines.js';
import { hasFlag, missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { periodAt, stepOf } from '@orientation-widgets/domain/measures/periods.js';

/**
 * Time between two records, in years: the one of the frequency or, for a source that never keeps to it, such as a census every five years,
 * the shortest between its records when there are at least three.
 */
function paceOf(series: readonly Observation[], frequency: Measure['frequency']): number | undefined {
  const step = stepOf(frequency);
  const times = [...new Set(series.flatMap(({ period }) => periodAt(period) ?? []))];
  return step && times.length > 2
    ? Math.max(step, Math.min(...times.slice(1).map((at, row) => at - (times[row] ?? 0))))
    : step;
}

/**
 * Points of a series for a chart. A period that the frequency implies, but that has no record, is a gap; values without a period have no
 * position, and are left out.
 */
export function pointsOf(series: readonly Observation[], frequency: Measure['frequency']): SeriesPoint[] {
  const step = paceOf(series, frequency);
  const points: SeriesPoint[] = [];
  for (const observation of series) {
    const at = periodAt(observation.period);
    const before = points.at(-1)?.at;
    if (at === undefined || at === before) continue;
    if (step && before !== undefined && at - before > 1.5 * step)
      for (let absent = before + step; absent < at - step / 2; absent += step)
        points.push({ at: absent, value: null, missing: 'no-record' });
    const { value, lower, upper } = observation;
    points.push({
      at,
      value,
      missing: missingOf(observation),
      isBreak: hasFlag(observation, 'break'),
      isProvisional: hasFlag(observation, 'provisional') || hasFlag(observation, 'forecast'),
      lower,
      upper,
    });
  }
  return points;
}
