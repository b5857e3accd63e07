// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Observation, Part, Resource } from '@orientation-widgets/feed';
import { CollectionEncoder } from '@orientation-widgets/feed/encode';
import { MIN_DIRECTORY } from './directory-size.js';
import { shardEntry, writePart } from './published-file.js';

type Shards = NonNullable<Part['shards']>;

/** Keys of a record: each key has a file with all its records. */
const KEYS = {
  observations: (record: object): readonly string[] => {
    const { measureId, territoryId } = record as Observation;
    return [measureId, territoryId];
  },
  directory: (record: object): readonly string[] => directoryKeys(record as Resource),
} as const;

/**
 * Returns the keys of a resource: the places where it stands or that it serves, by département (a larger territory
 * keeps its own file, and the file of the country holds resources without a place), the months of an event, and
 * `innovation` for innovations, which are searched without a place.
 */
function directoryKeys({ kind, territoryIds, areas, event }: Resource): readonly string[] {
  const places = [...territoryIds, ...(areas ?? [])].map(id =>
    id.startsWith('com-') ? `dep-${departmentOf(id)}` : id,
  );
  const months = event?.occurrences.map(({ start }) => start.slice(0, 7)) ?? [];
  return [
    ...new Set([...(places.length > 0 ? places : ['country-fr']), ...months, ...(kind === 'innovation' ? [kind] : [])]),
  ];
}

function departmentOf(commune: string): string {
  return commune.startsWith('com-97') ? commune.slice(4, 7) : commune.slice(4, 6);
}

/**
 * Writes, for the observations, one file for each measure and one for each territory; for a large directory, one for
 * each territory, one for each month of events and one for all innovations.
 */
export class ShardsWriter<N extends CollectionName> {
  readonly #name: N;
  readonly #keysOf: ((record: object) => readonly string[]) | undefined;
  readonly #encoders = new Map<string, CollectionEncoder<N>>();

  /** @param size Approximate number of records to come. */
  constructor(name: N, size: number) {
    this.#name = name;
    if (name === 'observations') this.#keysOf = KEYS.observations;
    if (name === 'directory' && size >= MIN_DIRECTORY) this.#keysOf = KEYS.directory;
  }

  /** @param record The record as written in the part. */
  add(record: object): void {
    for (const key of this.#keysOf?.(record) ?? []) {
      let encoder = this.#encoders.get(key);
      if (!encoder) this.#encoders.set(key, (encoder = new CollectionEncoder(this.#name, { checked: true })));
      encoder.add(record);
    }
  }

  async write(folder: string): Promise<Shards> {
    const entries: Shards = [];
    for (const [key, encoder] of [...this.#encoders].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { count } = encoder;
      const file = await writePart(folder, `${this.#name}-of`, encoder.finish());
      entries.push({ key, ...shardEntry({ ...file, count }) });
      this.#encoders.delete(key);
    }
    return entries;
  }
}
