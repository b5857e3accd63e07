// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { JOB_CODES, type CollectionName, type Job, type Shard } from '@orientation-widgets/feed';
import { shardOf } from '@orientation-widgets/feed/encode';
import { shardEntry, writePart } from './published-file.js';

/** Minimum number of jobs for lookup shards: a smaller collection is read whole by a page about one job. */
const MIN_JOBS = 500;

/** Target size of a lookup shard, in bytes of JSON. */
const SHARD_BYTES = 16_000;

/**
 * Writes the shards in which a page finds one job by its id or one of its codes, without reading the other jobs. A key
 * gives the record that `resolveJob` would return.
 */
export class LookupWriter {
  readonly #jobs: Job[] = [];
  readonly #isEnabled: boolean;

  constructor(name: CollectionName) {
    this.#isEnabled = name === 'jobs';
  }

  /** @param record The record as written in the part. */
  add(record: object): void {
    if (this.#isEnabled) this.#jobs.push(record as Job);
  }

  async write(folder: string): Promise<Shard[]> {
    if (this.#jobs.length < MIN_JOBS) return [];
    const keys = this.#byKey();
    const bytes = [...keys.values()].reduce((sum, job) => sum + JSON.stringify(job).length, 0);
    const shards = Array.from({ length: Math.ceil(bytes / SHARD_BYTES) }, () => new Map<string, Job>());
    for (const [key, job] of keys) shards[shardOf(key, shards.length)]?.set(key, job);
    const entries: Shard[] = [];
    for (const shard of shards) {
      const file = await writePart(folder, 'jobs-lookup', { records: Object.fromEntries(shard) }, bytes);
      entries.push(shardEntry({ ...file, count: shard.size }));
    }
    return entries;
  }

  #byKey(): Map<string, Job> {
    const keys = new Map(this.#jobs.map(job => [job.id, job]));
    for (const field of JOB_CODES) {
      for (const job of this.#jobs) for (const code of job[field] ?? []) if (!keys.has(code)) keys.set(code, job);
    }
    return keys;
  }
}
