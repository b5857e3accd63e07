// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Observation, Part } from '@orientation-widgets/feed';
import { CollectionEncoder } from '@orientation-widgets/feed/encode';
import { shardEntry, writePart } from './published-file.js';

type Shards = NonNullable<Part['shards']>;

/** Writes, for the observations, a file with all those of each measure, and one with all those of each territory. */
export class ShardsWriter {
  readonly #wanted: boolean;
  readonly #encoders = new Map<string, CollectionEncoder<'observations'>>();

  constructor(name: CollectionName) {
    this.#wanted = name === 'observations';
  }

  /** @param record The record as written in the part. */
  add(record: object): void {
    if (!this.#wanted) return;
    const { measureId, territoryId } = record as Observation;
    for (const key of [measureId, territoryId]) {
      let encoder = this.#encoders.get(key);
      if (!encoder) this.#encoders.set(key, (encoder = new CollectionEncoder('observations', { checked: true })));
      encoder.add(record);
    }
  }

  async write(folder: string): Promise<Shards> {
    const entries: Shards = [];
    for (const [key, encoder] of [...this.#encoders].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { count } = encoder;
      const file = await writePart(folder, 'observations-of', encoder.finish());
      entries.push({ key, ...shardEntry({ ...file, count }) });
    }
    return entries;
  }
}
