// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  collectionOf,
  decodeCollection,
  type Collection,
  type CollectionName,
  type FeedInfo,
  type Models,
  type Part,
  type ReadFeed,
  type Shard,
} from '@orientation-widgets/feed';
import { concatCollections, readShards } from '@orientation-widgets/feed/encode';
import { isObject, parseJson } from '../json/parse-json.js';
import { locateFeed, readFeedFile, readFeedPart, type FeedLocation } from './feed-location.js';
import { readManifest } from './read-manifest.js';
import { readRest } from './read-rest.js';

/** A feed read one collection at a time, without a cache: for feeds that are too large for memory. */
export class FeedReader {
  readonly #location: FeedLocation;
  readonly #manifest: ReadFeed;
  /** Collections that only a dashboard reads; undefined when they have no file of their own. */
  readonly #rest: ReadFeed | undefined;

  private constructor(location: FeedLocation, manifest: ReadFeed, rest: ReadFeed | undefined) {
    this.#location = location;
    this.#manifest = manifest;
    this.#rest = rest;
  }

  /**
   * Opens a feed.
   *
   * @param target Address of a manifest, its folder, or its file.
   * @throws {SourceError} no feed is there.
   */
  static async open(target: string): Promise<FeedReader> {
    const location = await locateFeed(target);
    const { bytes } = await readFeedFile(location, location.url);
    const manifest = readManifest(bytes, target);
    const { rest } = manifest;
    const json = rest && parseJson((await readFeedPart(location, rest)).bytes, rest.href);
    return new FeedReader(location, manifest, readRest(manifest, json));
  }

  get info(): FeedInfo {
    return this.#manifest.info;
  }

  /** Returns the manifest entry of a collection stored in a file of its own; undefined for another. */
  part(name: CollectionName): Part | undefined {
    return this.#manifest.parts[name] ?? this.#rest?.parts[name];
  }

  /**
   * Returns the records of a collection, without their long fields when these are in shards; empty when the feed has
   * none.
   */
  async collection<N extends CollectionName>(name: N): Promise<Collection<Models[N]>> {
    const manifests = this.#rest ? [this.#manifest, this.#rest] : [this.#manifest];
    const collections = await Promise.all(manifests.map(manifest => this.#collection(name, manifest)));
    return concatCollections(collections.map(collection => ({ collection, problems: [] }))).collection;
  }

  async #collection<N extends CollectionName>(name: N, manifest: ReadFeed): Promise<Collection<Models[N]>> {
    const part = manifest.parts[name];
    if (!part) return collectionOf<Models[N]>(manifest.collections[name] ?? []);
    const detailed = Boolean(part.details?.length || part.detailsIndex);
    const main = decodeCollection(name, await this.#json(part), { detailed });
    return part.rest
      ? concatCollections([main, decodeCollection(name, await this.#json(part.rest))]).collection
      : main.collection;
  }

  /** Returns the shards of the long fields of a collection; undefined when these are not in shards. */
  async shards(name: CollectionName): Promise<readonly Shard[] | undefined> {
    const { details, detailsIndex } = this.part(name) ?? {};
    return detailsIndex ? readShards(await this.#json(detailsIndex)) : details;
  }

  /** Yields the long fields stored in shards, with one shard in memory at a time. */
  async *details(name: CollectionName): AsyncGenerator<[id: string, fields: Record<string, unknown>]> {
    for (const shard of (await this.shards(name)) ?? []) {
      const json = await this.#json(shard);
      const records = isObject(json) && isObject(json['records']) ? json['records'] : {};
      for (const [id, fields] of Object.entries(records)) if (isObject(fields)) yield [id, fields];
    }
  }

  async #json(file: Shard): Promise<unknown> {
    return parseJson((await readFeedPart(this.#location, file)).bytes, file.href);
  }
}
