// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { collectionOf, type Collection } from './collection.js';
import type { CollectionName, Models, Problem } from './collection-types.js';
import type { Decoded } from './records/decode-records.js';
import { FeedError } from './feed-error.js';
import { fetchJson, type LoadOptions } from './loading/fetch-json.js';
import type { Part, Shard } from './contract/model.js';
import { forget, once } from './loading/shared-request.js';
import { ownOptions } from './own-property.js';
import { readManifest, type FeedInfo, type ReadManifest } from './loading/read-manifest.js';

/** How a caller waits. */
export interface WaitOptions {
  /** Gives up for this caller only. */
  readonly signal?: AbortSignal | undefined;
}

/** Which records of a collection. */
export interface CollectionOptions extends WaitOptions {
  /** Only the records that most pages need: without those that the part leaves to its `rest`. */
  readonly main?: boolean | undefined;
}

/** An open feed: collections are fetched when first asked, once. */
export class Feed {
  /** What the feed says about itself. */
  readonly info: FeedInfo;
  /** Address of the manifest, absolute; undefined for a feed given as an object without one. */
  readonly url: string | undefined;
  /** What was refused so far: the list grows as collections are opened. */
  readonly problems: readonly Problem[];
  readonly #read: ReadManifest;
  readonly #options: LoadOptions;
  readonly #open = new Map<string, Collection<Models[CollectionName]>>();

  /** Use `loadFeed` or `openFeed`. */
  constructor(read: ReadManifest, url: string | undefined, options: LoadOptions) {
    this.info = read.info;
    this.url = url;
    this.problems = read.problems;
    this.#read = read;
    this.#options = options;
  }

  /**
   * The records of a collection; an empty one when the feed has none. Long fields may be in shards: see `details`.
   * Rejects with a FeedError when the part cannot be fetched.
   */
  async collection<N extends CollectionName>(name: N, options?: CollectionOptions): Promise<Collection<Models[N]>> {
    const { signal, main } = ownOptions(options);
    const part = this.#read.parts[name];
    const rest = main ? undefined : part?.rest;
    const key = rest?.href ?? name;
    let collection = this.#open.get(key);
    if (!collection) {
      const { collection: read, problems } = await this.#records(name, part, rest, signal);
      // Two callers may have waited for the same records: the first to come back keeps them.
      collection = this.#open.get(key) ?? read;
      const known = new Set(this.problems);
      for (const problem of problems) if (!known.has(problem)) this.#read.problems.push(problem);
      this.#open.set(key, collection);
    }
    return collection as unknown as Collection<Models[N]>;
  }

  /**
   * A record with its long fields, from the one shard that holds them; undefined when the id is unknown.
   * Rejects with a FeedError when the part or the shard cannot be fetched.
   */
  async details<N extends CollectionName>(name: N, id: string, options?: WaitOptions): Promise<Models[N] | undefined> {
    const record = (await this.collection(name, options)).get(id);
    const part = this.#read.parts[name];
    if (!record || !(part?.details ?? part?.detailsIndex)) return record;
    const { detailsOf } = await import('./details/fetch-details.js');
    return detailsOf(name, record, id, part, file => this.file(file, options), this.#read.problems);
  }

  /** The JSON of a file that the manifest names, asked once for a whole page. Rejects with a FeedError. */
  file(file: Shard, options?: WaitOptions): Promise<unknown> {
    return once(this.#key(file), signal => this.#fetch(file, signal), ownOptions(options).signal);
  }

  /** The shards in which one record is found by its id or one of its codes; none when the feed has no such shards. */
  lookup(name: CollectionName): readonly Shard[] {
    return this.#read.parts[name]?.lookup ?? [];
  }

  async #records(
    name: CollectionName,
    part: Part | undefined,
    rest: Shard | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Decoded<CollectionName>> {
    if (!part) return listed(name, this.#read.lists[name] ?? []);
    const read = (file: Part): Promise<Decoded<CollectionName>> =>
      once(name + this.#key(file), stop => this.#decode(name, file, stop), signal);
    if (!rest) return read(part);
    const [{ concatCollections }, ...both] = await Promise.all([
      import('./sharded/concat-collections.js'),
      read(part),
      read(rest),
    ]);
    return concatCollections(both);
  }

  async #decode(name: CollectionName, part: Part, signal: AbortSignal): Promise<Decoded<CollectionName>> {
    const json = await this.#fetch(part, signal);
    const detailed = Boolean(part.details ?? part.detailsIndex);
    if (!detailed && Array.isArray(json)) return listed(name, json);
    const { decodePart } = await import('./records/decode-records.js');
    return decodePart(name, json, { detailed });
  }

  async #fetch(file: Part | Shard, signal: AbortSignal): Promise<unknown> {
    return fetchJson(absolute(file.href, this.url, this.url), this.#options, signal, file);
  }

  #key(file: Part | Shard): string {
    return ` ${absolute(file.href, this.url)} ${file.sha256}`;
  }
}

/**
 * Opens a feed that is already in memory. Parts are resolved against `baseUrl`, the page by default.
 * Throws a FeedError (`not-a-feed`, `newer-major`) when the value is not a feed that can be read.
 */
export function openFeed(value: unknown, options?: LoadOptions & { readonly baseUrl?: string | undefined }): Feed {
  const { baseUrl, ...load } = ownOptions(options);
  const read = readManifest(value);
  if (!read.ok) throw read.error;
  return new Feed(read, baseUrl && absolute(baseUrl), load);
}

/**
 * Fetches a manifest and opens it. Callers that give the same address share one request and one Feed; a failure is
 * forgotten, so that one may try again. Rejects with a FeedError.
 */
export async function loadFeed(url: string, options?: LoadOptions): Promise<Feed> {
  const { signal, ...load } = ownOptions(options);
  const address = absolute(url);
  if (load.fresh) forget(address);
  const start = async (stop: AbortSignal): Promise<Feed> => {
    const read = readManifest(await fetchJson(address, load, stop));
    if (!read.ok) throw new FeedError(read.error.code, read.error.message, address);
    return new Feed(read, address, load);
  };
  return once(address, start, signal);
}

/** The records of a plain list. The contract that checks them comes with the first one. */
async function listed(name: CollectionName, list: readonly unknown[]): Promise<Decoded<CollectionName>> {
  const problems: Problem[] = [];
  if (!list.length) return { collection: collectionOf([]), problems };
  const { fetchShape, readRecords } = await import('./records/read-records.js');
  return { collection: collectionOf(readRecords(name, await fetchShape(name), list, problems)), problems };
}

/** An address as the browser asks for it. Refused when it is not on the host of `within`: a feed may send the page's visitors to no other. */
function absolute(url: string, base = globalThis.document?.baseURI, within?: string): string {
  try {
    const address = new URL(url, base);
    address.hash = '';
    if (within && address.origin !== new URL(within).origin) throw within;
    return address.href;
  } catch {
    throw new FeedError('network', 'address refused', url);
  }
}
