// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// The JSON Schema, read by an independent validator (ajv) and by a generator of records (fast-check).
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';

interface Schema {
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

/** What ajv says of one record of a collection. */
export function judgeOf(name: CollectionName): ValidateFunction {
  return ajv.compile({ $ref: schema.$id + definitionOf(name) });
}

/** What ajv says of a whole manifest. */
export const judgeManifest: ValidateFunction = ajv.compile({ $ref: schema.$id });

/** Random records that the schema accepts, with absent, null and empty fields. */
export function recordsOf(name: CollectionName): fc.Arbitrary<Record<string, unknown>> {
  return arbitrary({ $ref: definitionOf(name) }) as fc.Arbitrary<Record<string, unknown>>;
}

/** Number of runs of a property: more with FC_RUNS. */
export const runs = Number(process.env['FC_RUNS'] ?? 1000);

/** The collections whose records have an id. */
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
  const { minimum: min, maximum: max } = node;
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
        ...[9, Number.MAX_SAFE_INTEGER].map(most => fc.maxSafeInteger().map(n => wrapped(n, min ?? -5, max ?? most))),
      );
    case 'number':
      return (
        fc
          .double({
            noNaN: true,
            noDefaultInfinity: true,
            ...(min === undefined ? {} : { min }),
            ...(max === undefined ? {} : { max }),
          })
          // JSON writes -0 as 0.
          .map(value => value + 0)
      );
    default:
      if (node.pattern) return fc.stringMatching(new RegExp(node.pattern));
      return fc.oneof(words, numbered).filter(text => text.length >= (node.minLength ?? 0));
  }
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
