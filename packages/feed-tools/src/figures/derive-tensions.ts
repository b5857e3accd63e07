// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Tension } from '@orientation-widgets/feed';
import { addToMultimap } from '../store/multimap.js';
import { coverageOf, NOTHING, percent, sourcesOf, type Derived } from './derived.js';

/** Lowest level that means a high tension. */
const HIGH = 4;
const LEVELS = [5, 4, 3, 2, 1];

/** Length of the code of a detailed family; shorter codes are groups of families. */
const DETAILED = 5;

/**
 * Computes the share of the families of jobs in high tension, and at each level, for each territory of the tensions.
 */
export function deriveTensions(tensions: Iterable<Tension>): Derived {
  const records = [...tensions].filter(({ fap }) => fap?.length === DETAILED);
  if (records.length === 0) return NOTHING;
  const groups = new Map<string, Tension[]>();
  for (const record of records)
    addToMultimap(groups, `${record.territoryId} ${record.period} ${record.sourceId}`, record);
  const observations: Derived['observations'][number][] = [];
  for (const group of groups.values()) {
    const [first] = group;
    const levels = group.flatMap(({ level }) => level ?? []);
    if (!first || levels.length === 0) continue;
    const about = { territoryId: first.territoryId, period: first.period, ...coverageOf(levels.length, group.length) };
    observations.push({
      ...about,
      measureId: 'derived-high-tension',
      value: percent(levels.filter(level => level >= HIGH).length, levels.length),
    });
    LEVELS.forEach((level, order) =>
      observations.push({
        ...about,
        measureId: 'derived-tension-levels',
        value: percent(levels.filter(each => each === level).length, levels.length),
        part: { dimension: 'Niveau de tension', label: `Niveau ${level}`, order },
      }),
    );
  }
  const method = 'Familles de métiers dont le niveau de tension est publié. La couverture est leur part.';
  const shared = {
    theme: 'labour-market',
    unit: '%',
    decimals: 1,
    kind: 'share',
    frequency: 'yearly',
    method,
  } as const;
  return {
    sourceIds: sourcesOf(records),
    measures: [
      { id: 'derived-high-tension', title: 'Familles de métiers en tension forte ou très forte', ...shared },
      { id: 'derived-tension-levels', title: 'Familles de métiers par niveau de tension', ...shared },
    ],
    observations,
  };
}
