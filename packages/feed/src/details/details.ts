// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models, Problem } from '../collection-types.js';
import { conform } from '../validation/validate-shape.js';
import { detailFields } from './detail-fields.js';
import { bare, isObject, own } from '../own-property.js';
import { fieldsOf, type RecordShape } from '../validation/shape.js';

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

/**
 * A copy of a record with the long fields that its shard holds: `{ "records": { "<id>": { …long fields } } }`. Only the
 * fields of `detailFields` are taken. When one is bad, it is reported and the record comes back as it was.
 */
export function withDetails<N extends CollectionName>(
  name: N,
  shape: RecordShape,
  record: Models[N],
  id: string,
  shard: unknown,
  problems: Problem[],
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
