// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure, Observation } from '@orientation-widgets/feed';

/** Figures computed from the other records of the feed. */
export interface Derived {
  /** Ids of the sources of the computation. */
  readonly sourceIds: readonly string[];
  readonly measures: readonly Omit<Measure, 'sourceId'>[];
  readonly observations: readonly Omit<Observation, 'sourceId'>[];
}

/** Empty result. */
export const NOTHING: Derived = { sourceIds: [], measures: [], observations: [] };

/** Returns a share in per cent, to one decimal. */
export function percent(part: number, total: number): number {
  return Math.round((part / total) * 1000) / 10;
}

/** Returns the coverage of a figure, in per cent; empty when the figure is complete. */
export function coverageOf(knownCount: number, all: number): { coverage?: number } {
  // Rounding down ensures that an incomplete figure is never presented as complete.
  return knownCount >= all ? {} : { coverage: Math.floor((knownCount / all) * 1000) / 10 };
}

/** Returns the sorted ids of the sources of some records, without repetition. */
export function sourcesOf(records: Iterable<{ readonly sourceId: string }>): string[] {
  return [...new Set([...records].map(({ sourceId }) => sourceId))].sort();
}
