// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { collectionOf, type Collection } from './collection.js';
import type { CollectionName, Models } from './contract/models.js';
import type { Problem } from './problem.js';
import type { DecodeOptions, Decoded } from './records/decode-records.js';
import { FeedError } from './feed-error.js';
import { fetchJson, type LoadOptions } from './loading/fetch-json.js';
import type { Part, Shard } from './contract/model.js';
import { forgetRequest, shareRequest } from './loading/shared-request.js';
import { ownOptions } from './own-property.js';
import { shardOf } from './shard-of.js';
import { fetchShape } from './fetch-shape.js';
import { acceptManifest, type FeedInfo, type ParsedManifest } from './loading/read-manifest.js';

/** Options of a call that waits for a file. */
export interface WaitOptions {
  /** Stops the wait of this caller only; the request continues for the others. */
  readonly signal?: AbortSignal | undefined;
}

/** Selection of the records of a collection. */
export interface CollectionOptions extends WaitOptions {
  /** Leaves out the records in the `rest` of the part, which few pages need. False by default. */
  readonly main?: boolean | undefined;
}

/** Open feed. A collection is fetched when it is first requested, then cached. */
export class Feed {
  /** Description of the feed: title, publisher, language, date, territory. */
  readonly info: FeedInfo;
  /** Absolute address of the manifest; undefined for a feed given as an object without one. */
  readonly url: string | undefined;
  /** Time at which the manifest was read, in milliseconds since 1970. */
  readonly opened = Date.now();
  /** Records and parts left out so far; collections opened later may add some. */
  readonly problems: readonly Problem[];
  readonly #manifest: ParsedManifest;
  readonly #options: LoadOptions;
  readonly #collections = new Map<string, Collection<Models[CollectionName]>>();

  /** Use `loadFeed` or `openFeed`. */
  constructor(manifest: ParsedManifest, url: string | undefined, options: LoadOptions) {
    this.info = manifest.info;
    this.url = url;
    this.problems = manifest.problems;
    this.#manifest = manifest;
    this.#options = options;
  }

  /** Whether the feed has records of a collection, or a file that may have some. */
  has(name: CollectionName): boolean {
    const { names, parts, lists, value } = this.#manifest;
    return names.includes(name)
      ? Boolean(parts[name] ?? lists[name]?.length)
      : ['rest', name].some(key => Object.hasOwn(value, key));
  }

  /**
   * The records of a collection; empty when the feed does not have it. Long fields may be missing: see `details`.
   * Rejects with a FeedError when the part cannot be fetched.
   */
  async collection<N extends CollectionName>(name: N, options?: CollectionOptions): Promise<Collection<Models[N]>> {
    if (!this.#manifest.names.includes(name)) return (await this.figures(options)).collection(name, options);
    const { signal, main } = ownOptions(options);
    const part = this.#manifest.parts[name];
    const rest = main ? undefined : part?.rest;
    const key = rest?.href ?? name;
    let collection = this.#collections.get(key);
    if (!collection) {
      const { collection: decoded, problems } = await this.#records(name, part, rest, signal);
      // Two callers may wait for the same records: both get the collection of the first to resume.
      collection = this.#collections.get(key) ?? decoded;
      // The rest includes the main records, whose problems are already known.
      this.#manifest.problems.push(...problems.filter(problem => !this.problems.includes(problem)));
      this.#collections.set(key, collection);
    }
    return collection as unknown as Collection<Models[N]>;
  }

  /**
   * A record with its long fields, from the one shard that holds them; undefined when the id is unknown.
   * Rejects with a FeedError when the part or the shard cannot be fetched.
   */
  async details<N extends CollectionName>(name: N, id: string, options?: WaitOptions): Promise<Models[N] | undefined> {
    const part = this.#manifest.parts[name];
    const { details = [], detailsIndex } = part ?? {};
    const file = detailsIndex ?? details[shardOf(id, details.length)];
    // The id determines the shard: both files are requested at once.
    if (file) this.file(file, options).catch(() => undefined);
    const [records, reader] = await Promise.all([
      this.collection(name, options),
      file && import('./details/fetch-details.js'),
    ]);
    const record = records.get(id);
    return record && part && reader
      ? reader.fetchDetails(name, record, id, part, shard => this.file(shard, options), this.#manifest.problems)
      : record;
  }

  /**
   * Returns the feed of the collections of a dashboard: those of the `rest` of the manifest, with the sources, the
   * territories and the outlines that only they refer to; without a `rest`, those of the manifest itself. Each call
   * returns the same feed. Rejects with a FeedError.
   */
  async figures(options?: WaitOptions): Promise<Feed> {
    return (await import('./loading/open-figures.js')).openFigures(
      this.#manifest,
      file => this.file(file, options),
      manifest => new Feed(manifest, this.url, this.#options),
    );
  }

  /** The JSON of a file that the manifest names, requested once per page. Rejects with a FeedError. */
  file(file: Shard, options?: WaitOptions): Promise<unknown> {
    return shareRequest(this.#key(file), signal => this.#fetch(file, signal), ownOptions(options).signal);
  }

  /** The files of a collection, as the manifest names them; undefined when its records are in the manifest, or there are none. */
  part(name: CollectionName): Part | undefined {
    return this.#manifest.parts[name];
  }

  async #records(
    name: CollectionName,
    part: Part | undefined,
    rest: Shard | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Decoded<CollectionName>> {
    if (!part) return decode(name, this.#manifest.lists[name] ?? []);
    const read = (file: Part): Promise<Decoded<CollectionName>> =>
      shareRequest(name + this.#key(file), stop => this.#decode(name, file, stop), signal);
    if (!rest) return read(part);
    const [{ concatCollections }, ...parts] = await Promise.all([
      import('./rest/concat-collections.js'),
      read(part),
      read(rest),
    ]);
    return concatCollections(parts);
  }

  async #decode(name: CollectionName, part: Part, signal: AbortSignal): Promise<Decoded<CollectionName>> {
    return decode(name, this.#fetch(part, signal), { detailed: Boolean(part.details ?? part.detailsIndex) });
  }

  async #fetch(file: Part | Shard, signal: AbortSignal): Promise<unknown> {
    return fetchJson(absolute(file.href, this.url, true), this.#options, signal, file);
  }

  #key(file: Part | Shard): string {
    return ` ${absolute(file.href, this.url)} ${file.sha256}`;
  }
}

/**
 * Opens a feed that is already in memory. Its parts are relative to `baseUrl`, the address of the page by default.
 * Throws a FeedError (`not-a-feed`, `newer-major`) when the value is not a feed that can be read.
 */
export function openFeed(value: unknown, options?: LoadOptions & { readonly baseUrl?: string | undefined }): Feed {
  const { baseUrl, ...load } = ownOptions(options);
  return new Feed(acceptManifest(value), baseUrl && absolute(baseUrl), load);
}

/**
 * Fetches a manifest and opens it. Callers with the same address share one request and one Feed. A failure is not cached: the
 * next call requests the address again. Rejects with a FeedError.
 */
export async function loadFeed(url: string, options?: LoadOptions): Promise<Feed> {
  const { signal, ...load } = ownOptions(options);
  const address = absolute(url);
  if (load.fresh) forgetRequest(address);
  const start = async (stop: AbortSignal): Promise<Feed> => {
    return new Feed(acceptManifest(await fetchJson(address, load, stop), address), address, load);
  };
  return shareRequest(address, start, signal);
}

/**
 * Decodes the records of a part being fetched, or of a plain list. Their checks are downloaded at the same time, when
 * there are records.
 */
async function decode(
  name: CollectionName,
  coming: readonly unknown[] | Promise<unknown>,
  options?: DecodeOptions,
): Promise<Decoded<CollectionName>> {
  if (Array.isArray(coming) && !coming.length) return { collection: collectionOf([]), problems: [] };
  const [json, { decodeInSlices }, shape] = await Promise.all([
    coming,
    import('./records/decode-records.js'),
    fetchShape(name),
  ]);
  return decodeInSlices(name, shape, json, options);
}

/**
 * Absolute address as the browser requests it, without its fragment. Throws a FeedError when it is invalid or when a
 * file of a feed is not on the origin of `base`: a feed must not make visitors request other hosts.
 */
function absolute(
  url: string,
  base = (globalThis as { document?: Document }).document?.baseURI,
  ofFeed?: boolean,
): string {
  try {
    const address = new URL(url, base);
    address.hash = '';
    if (!ofFeed || !base || address.origin === new URL(base).origin) return address.href;
  } catch {
    // An invalid address is refused like the address of another host.
  }
  throw new FeedError('network', 'address refused', url);
}
