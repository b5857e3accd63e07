// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '../contract/models.js';
import { detailFields } from '../details/detail-fields.js';
import { shardOf } from '../shard-of.js';
import { ownProperty } from '../own-property.js';

/**
 * The long fields of records (see `detailFields`), distributed over the files of `shards` shards, in their order:
 * `{ "records": { "<id>": { …long fields } } }`. A record without a long field is in none.
 */
export function encodeDetails<N extends CollectionName>(
  name: N,
  records: Iterable<Models[N]>,
  shards: number,
): { records: Record<string, object> }[] {
  const files = Array.from({ length: shards }, () => new Map<string, object>());
  for (const record of records) {
    const id = ownProperty(record, 'id');
    const details = detailFields(name)
      .filter(field => ownProperty(record, field) !== undefined)
      .map((field): [string, unknown] => [field, ownProperty(record, field)]);
    if (typeof id === 'string' && details.length) files[shardOf(id, shards)]?.set(id, Object.fromEntries(details));
  }
  return files.map(file => ({ records: Object.fromEntries(file) }));
}
