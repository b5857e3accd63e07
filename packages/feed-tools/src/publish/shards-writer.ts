// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Observation, Part, Resource } from '@orientation-widgets/feed';
import { CollectionEncoder } from '@orientation-widgets/feed/encode';
import { MIN_DIRECTORY } from './directory-size.js';
import { shardEntry, writePart } from './published-file.js';

type Shards = NonNullable<Part['shards']>;

/** The keys of a record: each has a file with all its records. */
const KEYS = {
  observations: (record: object): readonly string[] => {
    const { measureId, territoryId } = record as Observation;
    return [measureId, territoryId];
  },
  directory: (record: object): readonly string[] => directoryKeys(record as Resource),
} as const;

/**
 * Keys of the files of a resource: its place or the area that it serves, by département (a wider territory keeps its
 * own file, and a resource without a place is in that of the country), the months of an event, and the kind of an
 * innovation.
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
 * Writes, for the observations, a file with all those of each measure, and one with all those of each territory; for a large
 * directory, one for each territory, one for each month of events and one for all innovations.
 */
export class ShardsWriter<N extends CollectionName> {
  readonly #name: N;
  readonly #keysOf: ((record: object) => readonly string[]) | undefined;
  readonly #encoders = new Map<string, CollectionEncoder<N>>();

  /** @param size Number of records that will come, about. */
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
