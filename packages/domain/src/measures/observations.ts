// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Observation } from '@orientation-widgets/feed';
import type { Missing } from '../words/missing.js';
import { periodAt } from './periods.js';

/** Filter of a board: one sector, one job or one audience; without any, the whole. */
export interface Lens {
  readonly sector?: string | undefined;
  readonly job?: string | undefined;
  readonly audienceId?: string | undefined;
}

/**
 * Whether an observation is of the whole selected by the lens, and not of a part of it. A sector, job or audience may
 * itself be a part of a breakdown.
 */
export function isWhole(observation: Observation, lens: Lens = {}): boolean {
  const { sector, job, audienceId, sex, age, level, route, part } = observation;
  return (
    sector === lens.sector &&
    job === lens.job &&
    audienceId === lens.audienceId &&
    sex === undefined &&
    age === undefined &&
    level === undefined &&
    route === undefined &&
    (part === undefined || (sector ?? job ?? audienceId) !== undefined)
  );
}

/**
 * Whether a value may be compared, ranked and reported: its source does not contradict it, and it is not marked for
 * checking.
 */
export function isSure({ value, flags }: Observation): boolean {
  return value !== null && !flags?.some(flag => flag === 'conflict' || flag === 'to-check');
}

export function hasFlag({ flags }: Observation, flag: NonNullable<Observation['flags']>[number]): boolean {
  return flags?.includes(flag) ?? false;
}

/**
 * Observations of the whole, indexed by measure and territory, sorted by period. Two values for one period are both
 * kept.
 */
export class ObservationIndex {
  readonly #series = new Map<string, Observation[]>();

  constructor(observations: Iterable<Observation>, lens: Lens = {}) {
    for (const observation of observations) {
      if (!isWhole(observation, lens)) continue;
      const key = keyOf(observation.measureId, observation.territoryId);
      const series = this.#series.get(key);
      if (!series) this.#series.set(key, [observation]);
      // The latest observations are both in the main records and in those of the territory.
      else if (!series.some(({ period, value }) => period === observation.period && value === observation.value))
        series.push(observation);
    }
    for (const [key, series] of this.#series) {
      if (series.length < 2) continue;
      // A part that is alone in its period is the one selected by the lens; several parts are another breakdown.
      const totals = series.filter(
        observation =>
          !observation.part || !series.some(other => other !== observation && other.period === observation.period),
      );
      const times = new Map(totals.map(observation => [observation, periodAt(observation.period) ?? -Infinity]));
      this.#series.set(
        key,
        totals.sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0)),
      );
    }
  }

  series(measureId: string, territoryId: string): readonly Observation[] {
    return this.#series.get(keyOf(measureId, territoryId)) ?? [];
  }

  /**
   * Last record of a measure in a territory, with a value or the reason for its absence; the last value when values
   * contradict each other.
   */
  latest(measureId: string, territoryId: string): Observation | undefined {
    return this.series(measureId, territoryId).at(-1);
  }

  at(measureId: string, territoryId: string, period: string): Observation | undefined {
    return this.series(measureId, territoryId).find(observation => observation.period === period);
  }
}

function keyOf(measureId: string, territoryId: string): string {
  return `${measureId} ${territoryId}`;
}

/** Reason for the absence of a value or of the observation; undefined when it has a value. */
export function missingOf(observation: Observation | undefined): Missing | undefined {
  if (!observation) return 'no-record';
  return observation.value === null ? (observation.missing ?? 'not-published') : undefined;
}
