// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * A compact form of the JSON Schema of a value.
 *
 * - an object lists its fields; a name that ends with `?` is optional;
 * - `[shape]` is a list;
 * - a string is a scalar: `''` text, `'!'` text that is not empty, `'/…'` text that matches a pattern, `'a|b'` one of
 *   these words, `'b'` true or false, `'n'` a number, `'i'` a whole number, both with bounds (`'n0..100'`, `'i0'`).
 *   A leading `~` also accepts null. A leading `@15` refuses what names a year before 1800 or more than 15 years ahead.
 */
export type Shape = string | readonly [Shape] | RecordShape;

/** Shape of an object. */
export interface RecordShape {
  readonly [field: string]: Shape;
}

/** A field of a record: its name (or index in a list), its shape, and whether it is optional. */
export type Field = readonly [name: string | number, shape: Shape, optional?: boolean];

const cache = new WeakMap<RecordShape, readonly Field[]>();

/** The fields of a record shape, in the order of the schema. */
export function fieldsOf(shape: RecordShape): readonly Field[] {
  let fields = cache.get(shape);
  if (!fields) {
    fields = Object.entries(shape).map(([key, value]) => [key.replace('?', ''), value, key.endsWith('?')]);
    cache.set(shape, fields);
  }
  return fields;
}
