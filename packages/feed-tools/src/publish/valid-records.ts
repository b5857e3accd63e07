// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, decodeCollection, type CollectionName, type Models } from '@orientation-widgets/feed';
import { fieldMessage } from '../messages/feed-messages.js';
import { Tallies } from '../messages/tallies.js';
import { isSpooled, type FeedStore } from '../store/feed-store.js';
import { keyOf } from '../store/keys.js';

const CHUNK = 500;

/** Records that do not follow the schema, by collection. */
export type InvalidRecords = ReadonlyMap<CollectionName, Tallies>;

/**
 * Removes the records that do not follow the schema, so that joins can trust the others. `validRecords` checks the
 * collections kept on disk as they are written.
 */
export function removeInvalid(store: FeedStore): InvalidRecords {
  const invalid = new Map(COLLECTION_NAMES.map(name => [name, new Tallies()]));
  for (const [name, tallies] of invalid) {
    if (isSpooled(name)) continue;
    const set = store.records(name);
    for (const chunk of chunks([...set])) {
      const { bad } = check(name, chunk, tallies);
      for (const index of bad) set.delete(keyOf(name, chunk[index] ?? {}));
    }
  }
  return invalid;
}

/** Yields the records that follow the schema; counts the others by reason. */
export function* validRecords<N extends CollectionName>(
  name: N,
  records: Iterable<Models[N]>,
  invalid: Tallies,
): Generator<Models[N]> {
  for (const chunk of chunks(records)) yield* check(name, chunk, invalid).good;
}

function* chunks<T>(records: Iterable<T>): Generator<T[]> {
  let chunk: T[] = [];
  for (const record of records) {
    chunk.push(record);
    if (chunk.length === CHUNK) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

function check<N extends CollectionName>(
  name: N,
  chunk: readonly Models[N][],
  invalid: Tallies,
): { good: Iterable<Models[N]>; bad: number[] } {
  const { collection, problems } = decodeCollection(name, chunk);
  for (const { id, path, expected } of problems) {
    const reason = fieldMessage(path.replace(/^\/\w+\/\d+/, '') || '/', expected);
    invalid.add(reason, { place: `${name} ${id ?? '(no id)'}`, message: reason });
  }
  return { good: collection, bad: problems.flatMap(({ index }) => (index === undefined ? [] : [index])) };
}
