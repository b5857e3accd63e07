// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure, Observation } from '@orientation-widgets/feed';

/** Figures computed from the other records of the feed. */
export interface Derived {
  /** Ids of the sources that they are computed from. */
  readonly sourceIds: readonly string[];
  readonly measures: readonly Omit<Measure, 'sourceId'>[];
  readonly observations: readonly Omit<Observation, 'sourceId'>[];
}

/** Nothing to derive. */
export const NOTHING: Derived = { sourceIds: [], measures: [], observations: [] };

/** A share in per cent, to one decimal. */
export function percent(part: number, total: number): number {
  return Math.round((part / total) * 1000) / 10;
}

/** The coverage of a figure, when it is not whole. */
export function coverageOf(knownCount: number, all: number): { coverage?: number } {
  // Rounded down: an incomplete figure is never presented as complete.
  return knownCount >= all ? {} : { coverage: Math.floor((knownCount / all) * 1000) / 10 };
}

/** The sources of some records, without repetition. */
export function sourcesOf(records: Iterable<{ readonly sourceId: string }>): string[] {
  return [...new Set([...records].map(({ sourceId }) => sourceId))].sort();
}
