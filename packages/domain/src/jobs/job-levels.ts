// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Tension, Territory } from '@orientation-widgets/feed';
import { withParents } from '@orientation-widgets/feed';
import type { TensionLevel } from '../tension/tension-level.js';

/** The tension of a job around a place. */
export interface JobLevel {
  readonly level: TensionLevel;
  readonly record: Tension;
}

interface Candidate extends JobLevel {
  readonly distance: number;
}

export interface LevelledJob {
  readonly id: string;
  readonly fap?: readonly string[];
}

/**
 * Tension of every job, in one pass: from the nearest territory with a level, then from the latest period, then from
 * the record of the job itself before those of its families, in order. An unpublished level is replaced by that of a
 * wider territory.
 */
export function levelsAround(
  jobs: Iterable<LevelledJob>,
  tensions: Iterable<Tension>,
  territories: Collection<Territory>,
  territoryIds: readonly string[],
): Map<string, JobLevel> {
  const chain = [...new Set(territoryIds.flatMap(id => withParents(territories, id)))];
  const byKey = new Map<string, Candidate>();
  for (const record of tensions) {
    const distance = chain.indexOf(record.territoryId);
    if (distance < 0 || record.level === null) continue;
    const candidate = { level: record.level as TensionLevel, record, distance };
    for (const key of [record.job && `job ${record.job}`, record.fap && `fap ${record.fap}`]) {
      if (key && isBetter(candidate, byKey.get(key))) byKey.set(key, candidate);
    }
  }
  const levels = new Map<string, JobLevel>();
  for (const { id, fap = [] } of jobs) {
    let best: Candidate | undefined;
    for (const key of [`job ${id}`, ...fap.map(code => `fap ${code}`)]) {
      const candidate = byKey.get(key);
      if (candidate && isBetter(candidate, best)) best = candidate;
    }
    if (best) levels.set(id, best);
  }
  return levels;
}

function isBetter(a: Candidate, b: Candidate | undefined): boolean {
  if (!b) return true;
  return a.distance === b.distance ? a.record.period > b.record.period : a.distance < b.distance;
}
