// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Reads the JSON Schema with an independent validator (ajv) and a generator of records (fast-check).
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';

interface Schema {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  oneOf?: Schema[];
  $ref?: string;
}

const file = new URL('../../../../packages/feed/schema/feed.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema & { $id: string; $defs: Record<string, Schema> };

const ajv = new Ajv2020({ strictNumbers: true, allowUnionTypes: true, validateFormats: false });
ajv.addSchema(schema);

function definitionOf(name: CollectionName): string {
  const reference = schema.properties?.[name]?.oneOf?.[0]?.items?.$ref;
  if (!reference) throw new Error(`the schema has no collection ${name}`);
  return reference;
}

/** Returns a validator of the records of a collection, by ajv and by the rules in the descriptions of the fields. */
export function judgeOf(name: CollectionName): (record: unknown) => boolean {
  const validate = ajv.compile({ $ref: schema.$id + definitionOf(name) });
  return record => validate(record) && isPlausible(record, recordSchema(name));
}

/** Pairs of fields of one object whose first value is never greater than the second. */
const ORDER = [
  ['difficult', 'projects'], ['seasonal', 'projects'], ['passed', 'present'], ['low', 'median'], ['median', 'high'], ['low', 'high'],
  ['lower', 'value'], ['value', 'upper'], ['lower', 'upper'], ['min', 'max'], ['minAge', 'maxAge'], ['minDays', 'maxDays'],
  ['start', 'end'], ['starts', 'ends'], ['from', 'until'], ['dueStart', 'dueEnd'],
] as const; // prettier-ignore

/** Pattern of a year, a month or a day. */
const DATE = /^\d{4}(-|$)/;

const yearsAhead = ({ description = '' }: Schema): string | undefined =>
  /no year more than (\d+) years? ahead/.exec(description)?.[1];

/** Whether numbers, years and the order of fields follow the rules that the schema expresses in words. */
function isPlausible(value: unknown, node: Schema): boolean {
  if (node.$ref) return isPlausible(value, schema.$defs[node.$ref.split('/').pop() ?? ''] ?? {});
  if (typeof value === 'number' && Math.abs(value) >= 1e15) return false;
  const ahead = yearsAhead(node);
  if (ahead !== undefined && value !== null)
    for (const [year] of String(value).matchAll(typeof value === 'number' ? /^.*$/g : /\b\d{4}\b/g))
      if (Number(year) < 1800 || Number(year) > new Date().getFullYear() + Number(ahead)) return false;
  if (Array.isArray(value)) return value.every(item => isPlausible(item, node.items ?? {}));
  if (typeof value !== 'object' || value === null) return true;
  const record = value as Record<string, unknown>;
  const properties = Object.entries(node.properties ?? {});
  return (
    properties.every(([key, property]) => !Object.hasOwn(record, key) || isPlausible(record[key], property)) &&
    ORDER.every(([first, second]) => {
      const [a, b] = [record[first], record[second]];
      if (Array.isArray(record['masked']) && record['masked'].length > 0) return true;
      if (typeof a === 'string' && typeof b === 'string')
        return (
          !DATE.test(a) || !DATE.test(b) || a.slice(0, Math.min(10, b.length)) <= b.slice(0, Math.min(10, a.length))
        );
      return typeof a !== 'number' || typeof b !== 'number' || a <= b;
    })
  );
}

/** Validates a whole manifest with ajv. */
export const judgeManifest: ValidateFunction = ajv.compile({ $ref: schema.$id });

/** Returns an arbitrary of records that the schema accepts, with absent, null and empty fields. */
export function recordsOf(name: CollectionName): fc.Arbitrary<Record<string, unknown>> {
  const records = arbitrary({ $ref: definitionOf(name) }) as fc.Arbitrary<Record<string, unknown>>;
  return records.filter(record => isPlausible(record, recordSchema(name)));
}

/** Number of runs of a property; FC_RUNS changes it. */
export const runs = Number(process.env['FC_RUNS'] ?? 1000);

/** Collections whose records have an id. */
export const WITH_ID = COLLECTION_NAMES.filter(name => recordSchema(name).properties?.['id']);

export function recordSchema(name: CollectionName): Schema {
  return schema.$defs[definitionOf(name).split('/').pop() ?? ''] ?? {};
}

function arbitrary(node: Schema): fc.Arbitrary<unknown> {
  if (node.$ref) return arbitrary(schema.$defs[node.$ref.split('/').pop() ?? ''] ?? {});
  if (node.enum) return fc.constantFrom(...node.enum);
  const types = [node.type ?? []].flat();
  const values = types.filter(type => type !== 'null').map(type => valuesOfType(node, type));
  return types.includes('null') ? fc.oneof(fc.constant(null), ...values) : fc.oneof(...values);
}

function valuesOfType(node: Schema, type: string): fc.Arbitrary<unknown> {
  const { minimum: min = -LARGEST, maximum: max = LARGEST } = node;
  if (yearsAhead(node) !== undefined) return yearsOf(node, type);
  switch (type) {
    case 'object': {
      const fields = Object.entries(node.properties ?? {}).map(([key, value]) => [key, arbitrary(value)]);
      return fc.record(Object.fromEntries(fields), { requiredKeys: node.required as never[] });
    }
    case 'array':
      return fc.array(arbitrary(node.items ?? {}), { maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof(
        ...[9, LARGEST].map(most => fc.maxSafeInteger().map(n => wrapped(n, Math.max(min, -5), Math.min(max, most)))),
      );
    case 'number':
      return (
        fc
          .double({
            noNaN: true,
            noDefaultInfinity: true,
            min,
            max,
          })
          // JSON writes -0 as 0.
          .map(value => value + 0)
      );
    default:
      if (node.pattern) return fc.stringMatching(new RegExp(node.pattern));
      return fc.oneof(words, numbered).filter(text => text.length >= (node.minLength ?? 0));
  }
}

/** Largest number in a feed. */
const LARGEST = 1e15 - 1;

function yearsOf({ pattern = '', minLength = 0 }: Schema, type: string): fc.Arbitrary<unknown> {
  if (type === 'integer') return fc.integer({ min: 1800, max: 2026 });
  const texts = ['', '2024', '2023-2024', '2019-02', '2026-11-24', '2026-11-30', 'bac, session 2017', '__proto__'];
  return fc.constantFrom(...texts.filter(text => new RegExp(pattern).test(text) && text.length >= minLength));
}

function wrapped(value: number, min: number, max: number): number {
  return Math.min(max, min + Math.abs(value % (max - min + 1)));
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', 'constructor', '\u2028'),
);
const numbered = fc
  .tuple(fc.constantFrom('14_AF_', 'x', '', '0'), fc.nat(), fc.constantFrom('', '_SE_0001', '-b'))
  .map(parts => parts.join(''));
