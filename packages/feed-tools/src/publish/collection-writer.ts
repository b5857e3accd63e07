// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  detailFields, encodeCollection, encodeDetails, shardOf, type CollectionName, type Models, type Part,
} from '@orientation-widgets/feed';
import { join } from 'node:path';
import type { CollectionReport } from '../report/report.js';
import { Spool } from '../store/spool.js';
import { writePart, type PublishedFile } from './published-file.js';

/** A collection smaller than this, bytes of JSON, stays inside feed.json. */
const INLINE_BYTES = 4096;

/** Aim for the size of a details shard, bytes of JSON. */
const SHARD_BYTES = 50_000;

/** What goes in the manifest, and what the report says of it. */
export interface Written<N extends CollectionName> {
  entry: Models[N][] | Part;
  report: Omit<CollectionReport, 'invalid'>;
}

/** Receives the records of one collection, then writes them inline, or as a part with its details shards. */
export class CollectionWriter<N extends CollectionName> {
  readonly #name: N;
  readonly #folder: string;
  readonly #details: DetailsSpool<N>;
  /** Whole records while they may still be inline. */
  #small: Models[N][] | undefined = [];
  #smallBytes = 2;
  readonly #slim: Models[N][] = [];

  /**
   * @param folder Where parts are written.
   * @param temporary An existing folder for what does not fit in memory.
   */
  constructor(name: N, folder: string, temporary: string) {
    this.#name = name;
    this.#folder = folder;
    this.#details = new DetailsSpool(name, join(temporary, `${name}.details.jsonl`));
    // Sources are always inline: every screen needs them.
    if (name === 'sources') this.#smallBytes = Number.NEGATIVE_INFINITY;
  }

  add(record: Models[N]): void {
    if (this.#small) {
      this.#small.push(record);
      this.#smallBytes += Buffer.byteLength(JSON.stringify(record)) + 1;
      if (this.#smallBytes <= INLINE_BYTES) return;
      for (const kept of this.#small) this.#slim.push(this.#details.take(kept));
      this.#small = undefined;
    } else this.#slim.push(this.#details.take(record));
  }

  async write(): Promise<Written<N>> {
    try {
      return await this.#write();
    } finally {
      this.#details.close();
    }
  }

  async #write(): Promise<Written<N>> {
    const none = { files: 0, bytes: 0, brotliBytes: 0 };
    if (this.#small) {
      const bytes = Buffer.byteLength(JSON.stringify(this.#small));
      return { entry: this.#small, report: { count: this.#small.length, bytes, brotliBytes: 0, details: none } };
    }
    const count = this.#slim.length;
    const withoutDetails = this.#details.bytes > 0;
    const part = await writePart(this.#folder, this.#name, encodeCollection(this.#name, this.#slim, { withoutDetails }));
    this.#slim.length = 0;
    const entry: Part = { href: part.href, count, bytes: part.bytes, sha256: part.sha256 };
    const report = { count, bytes: part.bytes, brotliBytes: part.brotliBytes, details: none };
    if (!withoutDetails) return { entry, report };
    const shards = await this.#details.write(this.#folder);
    const details = {
      files: shards.length,
      bytes: shards.reduce((sum, { bytes }) => sum + bytes, 0),
      brotliBytes: shards.reduce((sum, { brotliBytes }) => sum + brotliBytes, 0),
    };
    const hrefs = shards.map(({ href, count: records, bytes, sha256 }) => ({ href, count: records, bytes, sha256 }));
    return { entry: { ...entry, details: hrefs }, report: { ...report, details } };
  }
}

/** Keeps the long fields of records on disk until the number of shards is known. */
class DetailsSpool<N extends CollectionName> {
  readonly #name: N;
  readonly #path: string;
  #spool: Spool | undefined;
  readonly #ids: string[] = [];
  readonly #offsets: number[] = [];
  /** Bytes of JSON of all the long fields. */
  bytes = 0;

  constructor(name: N, path: string) {
    this.#name = name;
    this.#path = path;
  }

  /** Keeps the long fields of a record and returns the record without them. */
  take(record: Models[N]): Models[N] {
    const fields = detailFields(this.#name);
    if (fields.length === 0) return record;
    const entries = Object.entries(record) as [string, unknown][];
    const long = entries.filter(([key, value]) => fields.includes(key) && !isEmptyList(value));
    const { id } = record as { id: string };
    if (long.length > 0) {
      this.#spool ??= new Spool(this.#path);
      const details = { id, ...Object.fromEntries(long) };
      this.#ids.push(id);
      this.#offsets.push(this.#spool.append(details));
      this.bytes += long.reduce((sum, [, value]) => sum + JSON.stringify(value).length, 0);
    }
    return Object.fromEntries(entries.filter(([key]) => !fields.includes(key))) as unknown as Models[N];
  }

  /** Writes the shards, a few at a time. */
  async write(folder: string): Promise<(PublishedFile & { count: number })[]> {
    const shards = Math.ceil(this.bytes / SHARD_BYTES);
    const members: number[][] = Array.from({ length: shards }, () => []);
    this.#ids.forEach((id, index) => members[shardOf(id, shards)]?.push(index));
    const written: (PublishedFile & { count: number })[] = [];
    for (let at = 0; at < shards; at += 4) {
      const batch = members.slice(at, at + 4).map(async (indexes) => {
        const records = indexes.map((index) => this.#spool?.readAt(this.#offsets[index] ?? 0) as Models[N]);
        const [shard] = encodeDetails(this.#name, records, 1);
        return { ...(await writePart(folder, `${this.#name}-details`, shard, this.bytes)), count: records.length };
      });
      written.push(...(await Promise.all(batch)));
    }
    return written;
  }

  close(): void {
    this.#spool?.close();
  }
}

/** A list that a reader supplies by itself when it is not in the shard. */
function isEmptyList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
