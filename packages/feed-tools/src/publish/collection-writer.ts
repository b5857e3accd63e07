// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models, Part, Shard } from '@orientation-widgets/feed';
import { CollectionEncoder } from '@orientation-widgets/feed/encode';
import { join } from 'node:path';
import type { Tally } from '../messages/tallies.js';
import { DetailsWriter } from './details-writer.js';
import { LookupWriter } from './lookup-writer.js';
import { shardEntry, writePart } from './published-file.js';
import { ShardsWriter } from './shards-writer.js';

/** Report of a published collection. */
export interface CollectionReport {
  count: number;
  /** Bytes before compression, without the details. */
  bytes: number;
  /** Bytes compressed with Brotli; 0 when the collection is inside feed.json. */
  brotliBytes: number;
  details: { files: number; bytes: number; brotliBytes: number };
  /** Records rejected because they do not follow the schema. */
  invalid: Tally[];
}

/** Collections below this size, in bytes of JSON, stay inside feed.json. */
const INLINE_BYTES = 4096;

/** Collections that never stay inside: few pages need them. */
const NEVER_INLINE: ReadonlySet<CollectionName> = new Set([
  'censuses',
  'catalogueCoverage',
  'sourceFiles',
  'occupationGroups',
]);

/**
 * Maximum number of shards listed in the manifest: a longer list goes to an index file, since every page downloads the
 * manifest.
 */
const MAX_SHARDS_IN_MANIFEST = 100;

/** Manifest entry of a collection, and its report. */
export interface WrittenCollection<N extends CollectionName> {
  entry: Models[N][] | Part;
  report: Omit<CollectionReport, 'invalid'>;
}

/** Folder and form in which a collection is written. */
interface Destination<N extends CollectionName> {
  /** Folder of the parts. */
  folder: string;
  /** An existing folder for data that does not fit in memory. */
  temporary: string;
  /** Number of records read. */
  size: number;
  /** Whether few pages need a record. Such a record goes to the `rest` file of the part. */
  isSecondary: (record: Models[N]) => boolean;
}

/** Receives the records of one collection, then writes them inline, or as a part with its other files. */
export class CollectionWriter<N extends CollectionName> {
  readonly #name: N;
  readonly #folder: string;
  readonly #isSecondary: Destination<N>['isSecondary'];
  readonly #lookup: LookupWriter;
  readonly #details: DetailsWriter<N>;
  readonly #shards: ShardsWriter<N>;
  /** Complete records, as long as the collection may stay inline. */
  #inline: Models[N][] | undefined = [];
  #inlineBytes = 2;
  readonly #columns: CollectionEncoder<N>;
  readonly #secondary: CollectionEncoder<N>;

  constructor(name: N, { folder, temporary, isSecondary, size }: Destination<N>) {
    this.#name = name;
    this.#folder = folder;
    this.#isSecondary = isSecondary;
    this.#lookup = new LookupWriter(name);
    this.#shards = new ShardsWriter(name, size);
    this.#columns = new CollectionEncoder(name, { withoutDetails: true, checked: true });
    this.#secondary = new CollectionEncoder(name, { withoutDetails: true, checked: true });
    this.#details = new DetailsWriter(name, join(temporary, `${name}.details.jsonl`));
    // Sources always stay inline: every page needs them.
    if (name === 'sources') this.#inlineBytes = Number.NEGATIVE_INFINITY;
    if (NEVER_INLINE.has(name)) this.#inlineBytes = INLINE_BYTES;
  }

  add(record: Models[N]): void {
    if (this.#inline) {
      this.#inline.push(record);
      this.#inlineBytes += Buffer.byteLength(JSON.stringify(record)) + 1;
      if (this.#inlineBytes <= INLINE_BYTES) return;
      for (const inlineRecord of this.#inline) this.#addToPart(inlineRecord);
      this.#inline = undefined;
    } else this.#addToPart(record);
  }

  #addToPart(record: Models[N]): void {
    const short = this.#details.extract(record);
    this.#lookup.add(short);
    (this.#isSecondary(record) ? this.#secondary : this.#columns).add(short);
    this.#shards.add(short);
  }

  async write(): Promise<WrittenCollection<N>> {
    try {
      return await this.#write();
    } finally {
      this.#details.close();
    }
  }

  async #write(): Promise<WrittenCollection<N>> {
    const none = { files: 0, bytes: 0, brotliBytes: 0 };
    if (this.#inline) {
      const bytes = Buffer.byteLength(JSON.stringify(this.#inline));
      return { entry: this.#inline, report: { count: this.#inline.length, bytes, brotliBytes: 0, details: none } };
    }
    const { count } = this.#columns;
    const total = count + this.#secondary.count;
    const withoutDetails = this.#details.bytes > 0;
    const part = await writePart(this.#folder, this.#name, this.#columns.finish({ withoutDetails }));
    const entry: Part = { href: part.href, count, bytes: part.bytes, sha256: part.sha256 };
    const report = { count: total, bytes: part.bytes, brotliBytes: part.brotliBytes, details: none };
    if (total > count) {
      const rest = await writePart(this.#folder, `${this.#name}-rest`, this.#secondary.finish({ withoutDetails }));
      entry.rest = shardEntry({ ...rest, count: total - count });
      report.bytes += rest.bytes;
      report.brotliBytes += rest.brotliBytes;
    }
    const lookup = await this.#lookup.write(this.#folder);
    if (lookup.length > 0) entry.lookup = lookup;
    const keyed = await this.#shards.write(this.#folder);
    if (keyed.length > 0) entry.shards = keyed;
    if (!withoutDetails) return { entry, report };
    const shards = await this.#details.write(this.#folder);
    const details = {
      files: shards.length,
      bytes: shards.reduce((sum, { bytes }) => sum + bytes, 0),
      brotliBytes: shards.reduce((sum, { brotliBytes }) => sum + brotliBytes, 0),
    };
    return {
      entry: { ...entry, ...(await this.#detailEntries(shards.map(shardEntry))) },
      report: { ...report, details },
    };
  }

  async #detailEntries(details: Shard[]): Promise<Pick<Part, 'details' | 'detailsIndex'>> {
    if (details.length <= MAX_SHARDS_IN_MANIFEST) return { details };
    const index = await writePart(this.#folder, `${this.#name}-details-index`, details);
    return { detailsIndex: shardEntry({ ...index, count: details.length }) };
  }
}
