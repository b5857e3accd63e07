// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/elements/static.js';
import { isObject } from '@orientation-widgets/feed-tools';

/** What is read of a JSON Schema: the words that `portal.schema.json` uses. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  /** What the keys beyond `properties` hold; none is allowed without. */
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  /** Forms of one type each. */
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A fault of a value, with the JSON Pointer of its place. */
export interface SchemaFault {
  readonly pointer: string;
  /** In French. */
  readonly reason: string;
}

const TYPES = {
  object: 'un objet',
  array: 'une liste',
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
} as const;

/** The first fault of a value; undefined when it follows the schema. */
export function schemaFault(schema: Schema, value: unknown, pointer = ''): SchemaFault | undefined {
  const fault = (reason: string): SchemaFault => ({ pointer, reason });
  if (schema.anyOf) {
    const form = schema.anyOf.find(({ type }) => type && isOfType(value, type));
    const types = schema.anyOf.flatMap(({ type }) => (type ? [TYPES[type]] : []));
    return form ? schemaFault(form, value, pointer) : fault(`devrait être ${types.join(' ou ')}`);
  }
  if (schema.enum && !schema.enum.includes(value as string))
    return fault(
      `« ${shown(value)} » n’est pas prévu${suggestion(shown(value), schema.enum)}. Possibles : ${schema.enum.join(', ')}`,
    );
  if (schema.type && !isOfType(value, schema.type)) return fault(`devrait être ${TYPES[schema.type]}`);
  if (typeof value === 'string') return textFault(schema, value, fault);
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return value >= minimum && value <= maximum ? undefined : fault(`devrait être entre ${minimum} et ${maximum}`);
  }
  if (Array.isArray(value)) return listFault(schema, value, pointer, fault);
  return isObject(value) ? objectFault(schema, value, pointer, fault) : undefined;
}

type MakeFault = (reason: string) => SchemaFault;

function textFault({ pattern, minLength = 0 }: Schema, value: string, fault: MakeFault): SchemaFault | undefined {
  if (value.trim().length < minLength) return fault('est vide');
  if (pattern && !new RegExp(pattern, 'u').test(value)) return fault(`« ${shown(value)} » n’a pas la forme attendue`);
  return undefined;
}

function listFault(
  { items = {}, minItems = 0, maxItems = Infinity }: Schema,
  value: readonly unknown[],
  pointer: string,
  fault: MakeFault,
): SchemaFault | undefined {
  if (value.length < minItems || value.length > maxItems)
    return fault(
      value.length < minItems
        ? `devrait avoir au moins ${minItems} élément`
        : `devrait avoir au plus ${maxItems} éléments`,
    );
  for (const [index, item] of value.entries()) {
    const found = schemaFault(items, item, `${pointer}/${index}`);
    if (found) return found;
  }
  return undefined;
}

function objectFault(
  { properties = {}, required = [], additionalProperties, propertyNames }: Schema,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  fault: MakeFault,
): SchemaFault | undefined {
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(properties, key)) continue;
    if (additionalProperties) {
      const found =
        (propertyNames && schemaFault(propertyNames, key, `${pointer}/${escapePointer(key)}`)) ??
        schemaFault(additionalProperties, value[key], `${pointer}/${escapePointer(key)}`);
      if (found) return found;
    } else
      return {
        pointer: `${pointer}/${key}`,
        reason: `clé inconnue « ${shown(key)} »${suggestion(key, Object.keys(properties))}`,
      };
  }
  for (const key of required) if (!Object.hasOwn(value, key)) return fault(`il manque « ${key} »`);
  for (const [key, inner] of Object.entries(properties)) {
    if (!Object.hasOwn(value, key)) continue;
    const found = schemaFault(inner, value[key], `${pointer}/${key}`);
    if (found) return found;
  }
  return undefined;
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isOfType(value: unknown, type: keyof typeof TYPES): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function suggestion(given: string, known: readonly string[]): string {
  const near = nearestName(given, known);
  return near === undefined ? '' : `, vouliez-vous « ${near} » ?`;
}
