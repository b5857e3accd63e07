// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * What a value must look like: a compact form of the JSON Schema.
 *
 * - an object lists its fields; a name that ends with `?` is optional;
 * - `[shape]` is a list;
 * - a string is a scalar: `''` text, `'!'` text that is not empty, `'/…'` text that matches a pattern, `'a|b'` one of
 *   these words, `'b'` true or false, `'n'` a number, `'i'` a whole number, both with bounds (`'n0..100'`, `'i0'`).
 *   A leading `~` also accepts null.
 */
export type Shape = string | readonly [Shape] | RecordShape;

/** Shape of an object. */
export interface RecordShape {
  readonly [field: string]: Shape;
}

/** One field of a record: its name (or position in a list), its shape, whether a record may lack it. */
export type Field = readonly [name: string | number, shape: Shape, optional?: boolean];

const known = new WeakMap<RecordShape, readonly Field[]>();

/** The fields of a record shape, in the order of the schema. */
export function fieldsOf(shape: RecordShape): readonly Field[] {
  let fields = known.get(shape);
  if (!fields) {
    fields = Object.entries(shape).map(([key, value]) => [key.replace('?', ''), value, key.endsWith('?')]);
    known.set(shape, fields);
  }
  return fields;
}
