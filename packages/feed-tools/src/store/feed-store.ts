// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName, type Models } from '@orientation-widgets/feed';
import { join } from 'node:path';
import { keyOf } from './keys.js';
import { MemorySet, type RecordSet } from './record-set.js';
import { SpooledSet } from './spooled-set.js';

/** Collections kept on disk while the feed is built: they hold most of a producer's export. */
const SPOOLED: ReadonlySet<CollectionName> = new Set(['trainings', 'sessions']);

/** Whether the records of a collection are kept on disk. */
export function isSpooled(name: CollectionName): boolean {
  return SPOOLED.has(name);
}

/** All records of a feed being built. */
export class FeedStore {
  readonly #sets = new Map<CollectionName, RecordSet<object>>();

  /** @param folder An existing temporary folder, removed by the caller. */
  constructor(folder: string) {
    for (const name of COLLECTION_NAMES) {
      this.#sets.set(name, isSpooled(name) ? new SpooledSet(join(folder, `${name}.jsonl`)) : new MemorySet());
    }
  }

  /** Adds a record, or lays its fields over the one that has the same id; true when it was new. */
  add<N extends CollectionName>(name: N, record: Partial<Models[N]>): boolean {
    const set = this.records(name);
    const key = keyOf(name, record);
    const isNew = !set.has(key);
    set.add(key, record);
    return isNew;
  }

  has<N extends CollectionName>(name: N, record: Partial<Models[N]>): boolean {
    return this.records(name).has(keyOf(name, record));
  }

  /** The records of a collection. */
  records<N extends CollectionName>(name: N): RecordSet<Models[N]> {
    return this.#sets.get(name) as unknown as RecordSet<Models[N]>;
  }

  /** The records of a collection that is kept in memory. */
  inMemory<N extends Exclude<CollectionName, 'trainings' | 'sessions'>>(name: N): MemorySet<Models[N]> {
    return this.#sets.get(name) as unknown as MemorySet<Models[N]>;
  }

  close(): void {
    for (const set of this.#sets.values()) if (set instanceof SpooledSet) set.close();
  }
}
