// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { SOURCED } from '../store/sourced.js';

/** References in one field that match no record. */
export interface DanglingReferences {
  /** Source collection and field: "sessions.trainingId". */
  field: string;
  /** Target collection. */
  to: CollectionName;
  count: number;
  /** First missing ids. */
  examples: string[];
}

/** References between records: source collection and field, then target collection. */
export const REFERENCES: readonly [from: CollectionName, field: string, to: CollectionName][] = [
  ['sessions', 'trainingId', 'trainings'],
  ['sessions', 'placeId', 'places'],
  ['sessions', 'providerId', 'providers'],
  ['trainings', 'providerId', 'providers'],
  ['tensions', 'territoryId', 'territories'],
  ['tensions', 'job', 'jobs'],
  ['tensionSeries', 'territoryId', 'territories'],
  ['tensionSeries', 'job', 'jobs'],
  ['recruitments', 'territoryId', 'territories'],
  ['outcomes', 'trainingId', 'trainings'],
  ['outcomes', 'territoryId', 'territories'],
  ['catalogueCoverage', 'territoryId', 'territories'],
  ['catalogueCoverage', 'sourceIds', 'sources'],
  ['indicators', 'territoryId', 'territories'],
  ['indicators', 'job', 'jobs'],
  ['resources', 'territoryIds', 'territories'],
  ['directory', 'territoryIds', 'territories'],
  ['directory', 'partOf', 'directory'],
  ['censuses', 'territoryIds', 'territories'],
  ['commitments', 'parentId', 'commitments'],
  ['commitments', 'territoryIds', 'territories'],
  ['testimonies', 'jobId', 'jobs'],
  ['jobs', 'related', 'jobs'],
  ['appellations', 'id', 'jobs'],
  ['profiles', 'id', 'jobs'],
  ['territories', 'parents', 'territories'],
  ['territories', 'sourceId', 'sources'],
  ...SOURCED.map((from): [CollectionName, string, CollectionName] => [from, 'sourceId', 'sources']),
];

const EXAMPLES = 3;

/** Counts broken references, by field. */
export function danglingReferences(collections: ReadonlyMap<CollectionName, Iterable<object>>): DanglingReferences[] {
  const ids = new Map<CollectionName, Set<unknown>>();
  for (const [name, records] of collections) {
    ids.set(name, new Set([...records].map(record => (record as { id?: string }).id)));
  }
  const dangling: DanglingReferences[] = [];
  for (const [from, field, to] of REFERENCES) {
    const knownIds = ids.get(to) ?? new Set();
    const missing = missingIds(collections.get(from) ?? [], field, knownIds);
    if (missing.length === 0) continue;
    const examples = [...new Set(missing)].slice(0, EXAMPLES);
    dangling.push({ field: `${from}.${field}`, to, count: missing.length, examples });
  }
  return dangling;
}

function missingIds(records: Iterable<object>, field: string, knownIds: ReadonlySet<unknown>): string[] {
  const missing: string[] = [];
  for (const record of records) {
    const value = (record as Record<string, unknown>)[field];
    for (const id of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof id === 'string' && !knownIds.has(id)) missing.push(id);
    }
  }
  return missing;
}
