// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTIONS } from '../contract/collections.js';
import type { CollectionName } from '../contract/models.js';
import { isObject } from '../own-property.js';
import { scalarCheck } from '../validation/scalar-rules.js';
import { fieldsOf, type Shape } from '../validation/shape.js';
import type { Fault } from '../validation/validate-shape.js';

/** Finds the first date of a value that its shape refuses. A missing one is no fault. */
type DateCheck = (value: unknown) => Fault | undefined;

const checks = new Map<CollectionName, DateCheck | undefined>();

/** The first date of a record, whole or in part, whose year is not plausible; undefined when each may be. */
export function dateFault(name: CollectionName, record: unknown): Fault | undefined {
  if (!checks.has(name)) checks.set(name, dateCheckOf(COLLECTIONS[name]));
  return checks.get(name)?.(record);
}

/** The check of the dates that a shape names; undefined when it names none. */
function dateCheckOf(shape: Shape): DateCheck | undefined {
  if (typeof shape === 'string') {
    if (!/^~?@/.test(shape)) return undefined;
    const check = scalarCheck(shape);
    return value => {
      const reason = value === undefined ? undefined : check(value);
      return reason === undefined ? undefined : { path: '', expected: shape, reason };
    };
  }
  if (isList(shape)) {
    const check = dateCheckOf(shape[0]);
    return check && (value => (Array.isArray(value) ? firstFault(value.entries(), () => check) : undefined));
  }
  const fields = new Map(
    fieldsOf(shape).flatMap(([name, field]) => {
      const check = dateCheckOf(field);
      return check ? [[name, check] as const] : [];
    }),
  );
  if (fields.size === 0) return undefined;
  return value => (isObject(value) ? firstFault(Object.entries(value), name => fields.get(name)) : undefined);
}

function firstFault<K extends string | number>(
  entries: Iterable<readonly [K, unknown]>,
  checkOf: (key: K) => DateCheck | undefined,
): Fault | undefined {
  for (const [key, value] of entries) {
    const fault = checkOf(key)?.(value);
    if (fault) return { ...fault, path: `/${key}${fault.path}` };
  }
  return undefined;
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}
