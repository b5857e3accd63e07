// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Collection, CollectionName } from '@orientation-widgets/feed';
import { detailFields } from '@orientation-widgets/feed/encode';
import type { FeedReader } from '../read-feed/feed-reader.js';
import { recordType } from '../schema/field-type.js';
import { keyOf } from '../store/keys.js';
import { hashText, hashValue } from './hash.js';

/** One field of all records: hashes of its distinct values, and the code of the value of each record. */
interface HashedColumn {
  hashes: Float64Array;
  codes: ArrayLike<number>;
}

/** Name under which all long fields are compared together, since they are stored in files of their own. */
export const DETAILS = 'details';

/** Hashes of a collection, enough to compare it with another at a few bytes per record. */
export class Fingerprints {
  /** Position of each record, by key. */
  readonly positions: ReadonlyMap<string, number>;
  readonly #columns: ReadonlyMap<string, HashedColumn>;
  readonly #details: Float64Array;

  private constructor(
    positions: ReadonlyMap<string, number>,
    columns: ReadonlyMap<string, HashedColumn>,
    details: Float64Array,
  ) {
    this.positions = positions;
    this.#columns = columns;
    this.#details = details;
  }

  /** Computes the fingerprints of a loaded collection and of its details. */
  static async of(name: CollectionName, collection: Collection<object>, feed: FeedReader): Promise<Fingerprints> {
    const long = detailFields(name);
    const fields = [...recordType(name).fields.keys()];
    const columns = new Map<string, HashedColumn>();
    for (const field of fields) {
      if (field === 'id' || long.includes(field)) continue;
      const { values, codes } = columnOf(collection, field);
      columns.set(field, { hashes: Float64Array.from(values, hashValue), codes });
    }
    const positions = positionsOf(name, collection);
    const details = (await feed.shards(name))
      ? await shardDetails(name, positions, collection.size, feed)
      : inlineDetails(long, collection);
    return new Fingerprints(positions, columns, details);
  }

  /** Returns the fields that differ between a record of this collection and one of another. */
  changedFields(here: number, other: Fingerprints, there: number): string[] {
    const changed: string[] = [];
    for (const [field, column] of this.#columns) {
      const otherColumn = other.#columns.get(field);
      if (otherColumn && hashAt(column, here) !== hashAt(otherColumn, there)) changed.push(field);
    }
    if (this.#details[here] !== other.#details[there]) changed.push(DETAILS);
    return changed;
  }
}

/** Returns a column of a collection whose record type is only known at run time. */
export function columnOf(
  collection: Collection<object>,
  field: string,
): { values: readonly unknown[]; codes: ArrayLike<number> } {
  return (collection as Collection<Record<string, unknown>>).column(field);
}

function hashAt({ hashes, codes }: HashedColumn, position: number): number | undefined {
  return hashes[codes[position] ?? -1];
}

/**
 * Returns the position of each record by key. Collections without ids have keys made of several fields; they are small
 * enough to build their records.
 */
function positionsOf(name: CollectionName, collection: Collection<object>): Map<string, number> {
  const positions = new Map<string, number>();
  if (recordType(name).fields.has('id')) {
    const { values, codes } = columnOf(collection, 'id');
    for (let index = 0; index < collection.size; index++) positions.set(String(values[codes[index] ?? -1]), index);
  } else {
    let index = 0;
    for (const record of collection) positions.set(keyOf(name, withoutJoinedTraining(record)), index++);
  }
  return positions;
}

/**
 * Removes the training that a join computed for the outcome of a certification: a different training is a change, not
 * another outcome.
 */
function withoutJoinedTraining(record: object): object {
  return 'certification' in record ? { ...record, trainingId: undefined } : record;
}

async function shardDetails(
  name: CollectionName,
  positions: ReadonlyMap<string, number>,
  size: number,
  feed: FeedReader,
): Promise<Float64Array> {
  const hashes = new Float64Array(size);
  for await (const [id, fields] of feed.details(name)) {
    const position = positions.get(id);
    if (position !== undefined) hashes[position] = hashOfFields(detailFields(name).map(field => fields[field]));
  }
  return hashes;
}

function inlineDetails(long: readonly string[], collection: Collection<object>): Float64Array {
  const hashes = new Float64Array(collection.size);
  if (long.length === 0) return hashes;
  const columns = long.map(field => columnOf(collection, field));
  for (let index = 0; index < hashes.length; index++) {
    hashes[index] = hashOfFields(columns.map(({ values, codes }) => values[codes[index] ?? -1]));
  }
  return hashes;
}

function hashOfFields(values: readonly unknown[]): number {
  const hashes = values.map(hashValue);
  return hashes.every(hash => hash === 0) ? 0 : hashText(hashes.join(' '));
}
