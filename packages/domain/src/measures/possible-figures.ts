// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure, Observation, Problem } from '@orientation-widgets/feed';
import { periodAt } from './periods.js';

/**
 * Whether a figure is possible for its measure: no part above its whole, no count below zero, no future year without a
 * forecast.
 */
export function isPossible(
  { value, lower, upper, period, flags }: Observation,
  { kind, unit }: Pick<Measure, 'kind' | 'unit'>,
): boolean {
  const lowest = kind === 'count' || kind === 'share' ? 0 : -Infinity;
  const highest = kind === 'share' && unit.startsWith('%') ? 100 : Infinity;
  const isForecast = flags?.includes('forecast') ?? false;
  return (
    [value, lower, upper].every(number => number == null || (number >= lowest && number <= highest)) &&
    (isForecast || (periodAt(period) ?? 0) < new Date().getFullYear() + 2)
  );
}

/** Measures by id. */
interface Measures {
  get(id: string): Measure | undefined;
}

/** Figures that are possible for their measure; those of a measure that the feed does not describe are all kept. */
export function possibleFigures(observations: Iterable<Observation>, measures: Measures): Observation[] {
  return [...observations].filter(observation => !isImpossible(observation, measures));
}

/** Problems of the rejected figures. */
export function impossibleFigures(observations: readonly Observation[], measures: Measures): Problem[] {
  return observations.flatMap((observation, index) =>
    isImpossible(observation, measures)
      ? {
          collection: 'observations',
          index,
          path: `/observations/${index}`,
          expected: 'possible',
          reason: 'should be a figure that its measure can have',
        }
      : [],
  );
}

function isImpossible(observation: Observation, measures: Measures): boolean {
  const measure = measures.get(observation.measureId);
  return measure !== undefined && !isPossible(observation, measure);
}
