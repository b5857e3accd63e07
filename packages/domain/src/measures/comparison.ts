// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure, Observation } from '@orientation-widgets/feed';
import { isSure } from './observations.js';

/** Minimum coverage of a comparable value, in per cent. */
export const COMPARABLE_COVERAGE = 90;

/** Reason why two figures are not compared. */
export type ComparisonRefusal =
  'no-value' | 'unknown-period' | 'period' | 'source' | 'coverage' | 'unsure' | 'interval';

export type Comparison =
  /** First value minus the second, in the unit of the measure. */
  | { readonly status: 'difference'; readonly difference: number }
  /** The first is a part of the second, in %. */
  | { readonly status: 'part'; readonly share: number }
  | { readonly status: 'refused'; readonly reason: ComparisonRefusal };

/**
 * Compares the figures of a measure in two territories, or returns the reason for not comparing them. Values must have
 * the same period and source, be known, sure and complete enough, and have intervals that leave no doubt.
 *
 * @param contains - whether the second territory contains the first: a count is then a part of it, not less than it.
 */
export function compareFigures(
  { kind }: Pick<Measure, 'kind'>,
  observation: Observation | undefined,
  other: Observation | undefined,
  contains: boolean,
): Comparison {
  const reason = refusalOf(observation, other);
  if (reason) return { status: 'refused', reason };
  const [value, reference] = [observation?.value ?? 0, other?.value ?? 0];
  if (kind === 'count' && contains)
    return reference > 0
      ? { status: 'part', share: (100 * value) / reference }
      : { status: 'refused', reason: 'no-value' };
  return { status: 'difference', difference: value - reference };
}

function refusalOf(
  observation: Observation | undefined,
  other: Observation | undefined,
): ComparisonRefusal | undefined {
  if (observation?.value == null || other?.value == null) return 'no-value';
  if (!observation.period || !other.period) return 'unknown-period';
  if (observation.period !== other.period) return 'period';
  if (observation.sourceId !== other.sourceId) return 'source';
  if (!isSure(observation) || !isSure(other)) return 'unsure';
  if (!isCovered(observation) || !isCovered(other)) return 'coverage';
  return overlap(observation, other) ? 'interval' : undefined;
}

export function isCovered({ coverage = 100 }: Observation): boolean {
  return coverage >= COMPARABLE_COVERAGE;
}

/** Whether the intervals of two values overlap, so that the values may be equal. Exact values never overlap. */
export function overlap(a: Observation, b: Observation): boolean {
  const bounds = ({ value, lower, upper }: Observation): [number, number] => [lower ?? value ?? 0, upper ?? value ?? 0];
  if ([a.lower, a.upper, b.lower, b.upper].every(bound => bound === undefined)) return false;
  const [[lowA, highA], [lowB, highB]] = [bounds(a), bounds(b)];
  return lowA <= highB && lowB <= highA;
}
