// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '@orientation-widgets/feed';
import { detailFields, NumberList, shardHash } from '@orientation-widgets/feed/encode';
import { Spool } from '../store/spool.js';
import { writePart, type PublishedFile } from './published-file.js';

/** Target size of a details shard, in bytes of JSON: a page about one record downloads the shard of that record. */
const SHARD_BYTES = 16_000;

/**
 * Target size when there would be more than `FEW_SHARDS` shards: each page downloads their list, which would cost more
 * than smaller shards save.
 */
const LARGE_SHARD_BYTES = 50_000;
const FEW_SHARDS = 24;

/** A written shard and its number of records. */
export type WrittenShard = PublishedFile & { count: number };

/** Stores the long fields of records on disk until the number of shards is known, then writes the shards. */
export class DetailsWriter<N extends CollectionName> {
  readonly #name: N;
  readonly #path: string;
  #spool: Spool | undefined;
  readonly #hashes = new NumberList();
  readonly #offsets = new NumberList(true);
  /** Bytes of JSON of all long fields. */
  bytes = 0;

  constructor(name: N, path: string) {
    this.#name = name;
    this.#path = path;
  }

  /** Stores the long fields of a record and returns the record without them. */
  extract(record: Models[N]): object {
    const fields = detailFields(this.#name);
    if (fields.length === 0) return record;
    const short: Record<string, unknown> = {};
    const long: Record<string, unknown> = {};
    let bytes = 0;
    for (const [key, value] of Object.entries(record) as [string, unknown][]) {
      if (!fields.includes(key)) short[key] = value;
      else if (!isEmptyList(value)) {
        long[key] = value;
        bytes += JSON.stringify(value).length;
      }
    }
    if (bytes > 0) {
      const { id } = record as { id: string };
      this.#spool ??= new Spool(this.#path);
      this.#hashes.push(shardHash(id));
      this.#offsets.push(this.#spool.append([id, long]));
      this.bytes += bytes;
    }
    return short;
  }

  async write(folder: string): Promise<WrittenShard[]> {
    const few = Math.min(FEW_SHARDS, Math.ceil(this.bytes / SHARD_BYTES));
    const shards = Math.max(few, Math.ceil(this.bytes / LARGE_SHARD_BYTES));
    const { order, ends } = this.#byShard(shards);
    const writtenShards: WrittenShard[] = [];
    for (const [shard, end] of ends.entries()) {
      const positions = order.subarray(ends[shard - 1] ?? 0, end);
      const records = Array.from(
        positions,
        position => this.#spool?.readAt(this.#offsets.at(position)) as [string, object],
      );
      const file = await writePart(
        folder,
        `${this.#name}-details`,
        { records: Object.fromEntries(records) },
        this.bytes,
      );
      writtenShards.push({ ...file, count: records.length });
    }
    return writtenShards;
  }

  close(): void {
    this.#spool?.close();
  }

  /** Returns the positions of the records sorted by shard, and the end of each shard. */
  #byShard(shards: number): { order: Uint32Array; ends: Uint32Array } {
    const ends = new Uint32Array(shards);
    const hashes = this.#hashes.values();
    for (const hash of hashes) ends[hash % shards] = (ends[hash % shards] ?? 0) + 1;
    for (let shard = 1; shard < shards; shard += 1) ends[shard] = (ends[shard] ?? 0) + (ends[shard - 1] ?? 0);
    const next = Uint32Array.from(ends, (_, shard) => ends[shard - 1] ?? 0);
    const order = new Uint32Array(hashes.length);
    hashes.forEach((hash, position) => {
      const place = next[hash % shards] ?? 0;
      order[place] = position;
      next[hash % shards] = place + 1;
    });
    return { order, ends };
  }
}

/** Whether a value is the one that readers assume when the field is missing. */
function isEmptyList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
