// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nullPrototypeObject, ownProperty } from '../own-property.js';
import { isMore, ORDERED_FIELDS } from './ordered-fields.js';
import { scalarCheck } from './scalar-rules.js';
import { fieldsOf, type Field, type RecordShape, type Shape } from './shape.js';

/** A fault of a value. Its path is a JSON Pointer relative to the value, `''` for the value itself. */
export interface Fault {
  readonly path: string;
  /**
   * Expected value: a scalar in the notation of `Shape`, `[]` a list, `{}` an object, `required` any value, `unique` an
   * id that no earlier record has, `fewer` values, `columns/1` this encoding, `<` and the name of a field beside it
   * that the value must not exceed.
   */
  readonly expected: string;
  /** Reason, in a short English phrase: `should be text`. */
  readonly reason: string;
}

/** A copy with the fields of the shape only, or the first fault. */
export interface ValidationResult {
  readonly value?: unknown;
  readonly fault?: Fault;
}

/** Maximum number of values of a record, including those of its lists. */
const MAX_VALUES = 1_000_000;

type Task = readonly [
  shape: readonly [Shape] | RecordShape,
  from: object,
  into: Record<PropertyKey, unknown>,
  path: string,
];

/**
 * Checks a value against a shape and copies the fields that the shape names; the others are left out. Uses an explicit
 * stack: deeply nested data cannot overflow the call stack.
 */
export function validateShape(shape: Shape, value: unknown): ValidationResult {
  if (typeof shape === 'string') {
    const reason = scalarCheck(shape)(value);
    return reason ? { fault: { path: '', expected: shape, reason } } : { value };
  }
  // The value is wrapped in a list to be handled as any other item; the path of a fault then starts with "/0".
  const root: unknown[] = [];
  const tasks: Task[] = [[[shape], [value], root as never, '']];
  let left = MAX_VALUES;
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const [parent, from, into, path] = task;
    for (const [name, field, optional] of isList(parent) ? itemsOf(parent[0], from) : fieldsOf(parent)) {
      const item = ownProperty(from, name);
      let reason: string | undefined;
      let expected = 'required';
      if ((left -= 1) < 0) {
        expected = 'fewer';
        reason = 'is one of too many values';
      } else if (item === undefined) {
        if (optional) continue;
        reason = 'is missing';
      } else if (typeof field === 'string') {
        reason = scalarCheck((expected = field))(item);
        into[name] = item;
      } else {
        const wantsList = isList(field);
        expected = wantsList ? '[]' : '{}';
        if (!isNested(item, wantsList)) reason = `should be ${wantsList ? 'a list' : 'an object'}`;
        else
          tasks.push([
            field,
            item,
            (into[name] = wantsList ? ([] as never) : nullPrototypeObject()),
            `${path}/${name}`,
          ]);
      }
      if (reason) return { fault: { path: `${path}/${name}`.slice(2), expected, reason } };
    }
    // A sum with masked cells is a lower bound, so its parts may exceed it.
    const fault = !isList(parent) && !hasMasked(from) && orderFault(into);
    if (fault) return { fault: { ...fault, path: `${path}${fault.path}`.slice(2) } };
  }
  return { value: root[0] };
}

/** Whether some cells of a sum are masked. */
function hasMasked(record: object): boolean {
  const masked = ownProperty(record, 'masked');
  return Array.isArray(masked) && masked.length > 0;
}

/** The fault of a valid object that has its fields out of order: see `ORDERED_FIELDS`. */
export function orderFault(record: Record<PropertyKey, unknown>): Fault | undefined {
  for (const [first, second] of ORDERED_FIELDS)
    if (isMore(record[first], record[second]))
      return { path: `/${first}`, expected: `<${second}`, reason: `should be no more than ${second}` };
  return undefined;
}

function* itemsOf(shape: Shape, list: object): Generator<Field> {
  for (let index = 0; index < (list as unknown[]).length; index += 1) yield [index, shape];
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function isNested(value: unknown, asList: boolean): value is object {
  return typeof value === 'object' && value !== null && Array.isArray(value) === asList;
}
