// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models, Problem } from './collections.js';
import { conform } from './conform.js';
import { bare, isObject, own } from './own.js';
import { fieldsOf, type RecordShape } from './shape.js';

/** Collections without a long field are not named: this table goes to every page. */
const LONG_FIELDS: Partial<Record<CollectionName, readonly string[]>> = {
  jobs: ['summary', 'easySummary', 'skills', 'conditions', 'access', 'salary', 'womenShareOfFamily', 'unusualHours', 'related', 'links'],
  trainings: ['objective', 'content', 'results', 'url', 'fieldSources'],
  sessions: ['hours', 'contact', 'url'],
  providers: ['url', 'phone', 'email'],
};

/**
 * Long fields of a collection, which a part may leave to its details shards. In such a part, a field that is a required list
 * (a job's `skills`) reads as an empty list until `Feed.details()` has been asked. What one filters on, such as a price, is
 * none of them.
 */
export function detailFields(name: CollectionName): readonly string[] {
  return LONG_FIELDS[name] ?? [];
}

/**
 * Number of the shard that holds the details of a record: FNV-1a (32 bits, over the UTF-8 bytes of the id) modulo the
 * number of shards.
 */
export function shardOf(id: string, shards: number): number {
  return shardHash(id) % shards;
}

/** What `shardOf` divides: 32 bits. */
export function shardHash(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The required lists that a part with details may leave out, each empty. */
export function emptyDetails(name: CollectionName, shape: RecordShape): Record<string, readonly unknown[]> {
  return Object.fromEntries(detailFields(name).filter(field => Object.hasOwn(shape, field)).map(field => [field, []]));
}

/**
 * A copy of a record with the long fields that its shard holds: `{ "records": { "<id>": { …long fields } } }`. Only the
 * fields of `detailFields` are taken. When one is bad, it is reported and the record comes back as it was.
 */
export function withDetails<N extends CollectionName>(
  name: N, shape: RecordShape, record: Models[N], id: string, shard: unknown, problems: Problem[],
): Models[N] {
  const records = isObject(shard) ? own(shard, 'records') : undefined;
  const details = isObject(records) ? own(records, id) : undefined;
  if (details === undefined) return record;
  const { fault, value } = conform(detailShape(name, shape), details);
  if (!fault) return Object.assign(bare(), record, value) as unknown as Models[N];
  problems.push({ collection: name, id, path: `/${name}/details/${id}${fault.path}`, reason: fault.reason });
  return record;
}

function detailShape(name: CollectionName, shape: RecordShape): RecordShape {
  const fields = fieldsOf(shape).filter(([field]) => detailFields(name).includes(String(field)));
  return Object.fromEntries(fields.map(([field, inner]) => [`${field}?`, inner]));
}
