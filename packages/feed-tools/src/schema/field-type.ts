// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { createRequire } from 'node:module';
import { isObject } from '../json/parse-json.js';

/** Type of a field, read from the JSON Schema of the feed. */
export type FieldType = ScalarType | ListType | ObjectType;

/** A text, a number or a boolean. */
export interface ScalarType {
  kind: 'text' | 'number' | 'integer' | 'boolean';
  nullable: boolean;
  /** Whether the number has a highest value: a percentage, a latitude. */
  isBounded?: true;
  /** Accepted texts; absent when any text is accepted. */
  allowed?: readonly string[];
  /** Set when the text is a date: a day or a month, or possibly with a time. */
  date?: 'day' | 'time';
}

/** A list of values of one type. */
export interface ListType {
  kind: 'list';
  nullable: false;
  item: FieldType;
}

/** An object, such as a record. */
export interface ObjectType {
  kind: 'object';
  nullable: false;
  fields: ReadonlyMap<string, FieldType>;
  required: ReadonlySet<string>;
}

// `require`, since Node 20 prints a warning for JSON modules.
const schema: unknown = createRequire(import.meta.url)('@orientation-widgets/feed/schema.json');

/** Returns the type of the records of a collection. */
export function recordType(collection: CollectionName): ObjectType {
  const manifest = get(get(schema, 'properties'), collection);
  const [inline] = (get(manifest, 'oneOf') ?? []) as unknown[];
  const reference = get(get(inline, 'items'), '$ref');
  const name = typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : '';
  return typeOf(get(get(schema, '$defs'), name)) as ObjectType;
}

/**
 * Returns the type at a path in a record: `title.feminine`, or `links.0.url` where a number is an index; undefined when
 * the schema does not define it.
 */
export function typeAt(record: ObjectType, path: string): FieldType | undefined {
  let type: FieldType | undefined = record;
  for (const step of path.split('.')) {
    if (type?.kind === 'list') type = /^\d$/.test(step) ? type.item : undefined;
    else type = type?.kind === 'object' ? type.fields.get(step) : undefined;
  }
  return type;
}

function typeOf(node: unknown): FieldType {
  const types = [get(node, 'type')].flat();
  if (types.includes('object')) {
    const fields = Object.entries(get(node, 'properties') ?? {}).map(([name, field]) => [name, typeOf(field)] as const);
    const required = (get(node, 'required') ?? []) as string[];
    return { kind: 'object', nullable: false, fields: new Map(fields), required: new Set(required) };
  }
  if (types.includes('array')) return { kind: 'list', nullable: false, item: typeOf(get(node, 'items')) };
  return scalarOf(node, types);
}

function scalarOf(node: unknown, types: readonly unknown[]): ScalarType {
  const nullable = types.includes('null');
  for (const kind of ['number', 'integer', 'boolean'] as const)
    if (types.includes(kind))
      return { kind, nullable, ...(get(node, 'maximum') !== undefined && { isBounded: true as const }) };
  const allowed = ((get(node, 'enum') ?? []) as unknown[]).filter(word => typeof word === 'string');
  const description = (get(node, 'description') as string | undefined) ?? '';
  const isDate = description.includes('ISO 8601') && !description.includes('in words');
  const date = get(node, 'pattern') === undefined ? 'time' : 'day';
  return { kind: 'text', nullable, ...(allowed.length > 0 && { allowed }), ...(isDate && { date }) };
}

function get(node: unknown, key: string): unknown {
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}
