// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName, type Models } from '@orientation-widgets/feed';
import { join } from 'node:path';
import { keyOf } from './keys.js';
import { isOfFigures } from './figures.js';
import { MemorySet, type RecordSet } from './record-set.js';
import { SpooledSet } from './spooled-set.js';

/** Collections kept on disk during a build: they grow with the sources, and joins do not look records up in them. */
const SPOOLED: ReadonlySet<CollectionName> = new Set([
  'trainings',
  'sessions',
  'appellations',
  'profiles',
  'tensions',
  'tensionSeries',
  'recruitments',
  'outcomes',
  'indicators',
  'observations',
  'resources',
  'directory',
]);

/** Whether a collection is kept on disk. */
export function isSpooled(name: CollectionName): boolean {
  return SPOOLED.has(name);
}

/** Collections whose records hold figures of other sources, such as the outlook of a job. */
const NESTED_SOURCES: ReadonlySet<CollectionName> = new Set(['jobs', 'trainings']);

/** Returns the source of a figure inside a record; undefined for another value. */
function sourceOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { sourceId?: unknown }).sourceId : undefined;
}

/** All records of a feed during its build. */
export class FeedStore {
  readonly #sets = new Map<CollectionName, RecordSet<object>>();
  /** Ids of the territories that records reference. */
  readonly namedTerritories = new Set<string>();
  /** Ids of the territories and of the sources that records outside dashboards reference. */
  readonly namedOutsideFigures = new Set<string>();

  /** Ids of the sources that each computed source is made from. */
  readonly originsOf = new Map<string, readonly string[]>();

  /** Ids of the sources that the figures of dashboards reference. */
  readonly sourcesOfFigures = new Set<string>();

  /** @param folder An existing temporary folder, removed by the caller. */
  constructor(folder: string) {
    for (const name of COLLECTION_NAMES) {
      this.#sets.set(name, isSpooled(name) ? new SpooledSet(join(folder, `${name}.jsonl`)) : new MemorySet());
    }
  }

  /**
   * Adds a record, or merges its fields into the one with the same id. Returns true when the record is new.
   *
   * @param withSource The record to store when it is new.
   */
  add<N extends CollectionName>(name: N, record: Partial<Models[N]>, withSource = record): boolean {
    const set = this.records(name);
    const key = keyOf(name, withSource);
    const isNew = !set.has(key);
    set.add(key, isNew ? withSource : record);
    const { territoryId, territoryIds, sourceId } = record as Record<string, unknown>;
    if (isOfFigures(name)) {
      // Its files do not make a figure of a source.
      if (typeof sourceId === 'string' && name !== 'sourceFiles') this.sourcesOfFigures.add(sourceId);
    } else {
      const nestedSources = NESTED_SOURCES.has(name) ? Object.values(record).flat().map(sourceOf) : [];
      for (const id of [territoryId, sourceId, territoryIds, nestedSources].flat())
        if (typeof id === 'string') this.namedOutsideFigures.add(id);
    }
    if (typeof territoryId === 'string') this.namedTerritories.add(territoryId);
    if (Array.isArray(territoryIds))
      for (const id of territoryIds as unknown[]) if (typeof id === 'string') this.namedTerritories.add(id);
    return isNew;
  }

  /** Returns the records of a collection. */
  records<N extends CollectionName>(name: N): RecordSet<Models[N]> {
    return this.#sets.get(name) as unknown as RecordSet<Models[N]>;
  }

  /** Returns the records of a collection kept in memory. */
  inMemory<N extends 'jobs' | 'places' | 'territories'>(name: N): MemorySet<Models[N]> {
    return this.#sets.get(name) as unknown as MemorySet<Models[N]>;
  }

  close(): void {
    for (const set of this.#sets.values()) if (set instanceof SpooledSet) set.close();
  }
}
