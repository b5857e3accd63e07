// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '../contract/models.js';
import type { Problem } from '../problem.js';
import { validateShape } from '../validation/validate-shape.js';
import { detailFields } from './detail-fields.js';
import { nullPrototypeObject, isObject, ownProperty } from '../own-property.js';
import { fieldsOf, type RecordShape } from '../validation/shape.js';

/**
 * Returns a copy of a record with its long fields, read from the JSON of its shard: `{ "records": { "<id>": { …long
 * fields } } }`. Only the fields of `detailFields` are read. When one is invalid, it is added to `problems` and the
 * record is returned unchanged.
 */
export function withDetails<N extends CollectionName>(
  name: N,
  shape: RecordShape,
  record: Models[N],
  id: string,
  shard: unknown,
  problems: Problem[],
): Models[N] {
  const records = isObject(shard) ? ownProperty(shard, 'records') : undefined;
  const details = isObject(records) ? ownProperty(records, id) : undefined;
  if (details === undefined) return record;
  const { fault, value } = validateShape(detailShape(name, shape), details);
  if (!fault) return Object.assign(nullPrototypeObject(), record, value);
  problems.push({ collection: name, id, ...fault, path: `/${name}/details/${id}${fault.path}` });
  return record;
}

function detailShape(name: CollectionName, shape: RecordShape): RecordShape {
  const fields = fieldsOf(shape).filter(([field]) => detailFields(name).includes(String(field)));
  return Object.fromEntries(fields.map(([field, inner]) => [`${field}?`, inner]));
}
