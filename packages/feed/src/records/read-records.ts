// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '../contract/models.js';
import type { Problem } from '../problem.js';
import { validateShape, type Fault } from '../validation/validate-shape.js';
import { isObject, ownProperty } from '../own-property.js';
import { STEP, type Steps } from './steps.js';
import type { RecordShape } from '../validation/shape.js';

/** At most this many problems of a file are listed: it may have millions. */
export const MAX_PROBLEMS = 1000;

/** The fault of a second record with the same id. */
export const REPEATED_ID: Fault = { path: '/id', expected: 'unique', reason: 'repeats an earlier id' };

/**
 * Reads a plain list of records. Invalid records, and those with a repeated id, are left out and added to `problems`.
 *
 * @param defaults - values of the fields that a record lacks.
 */
export function* readRecords<N extends CollectionName>(
  name: N,
  shape: RecordShape,
  list: readonly unknown[],
  problems: Problem[],
  defaults?: object,
): Steps<Models[N][]> {
  const records: Models[N][] = [];
  const ids = new Set<unknown>();
  let faulty = 0;
  for (let index = 0; index < list.length; index += 1) {
    if (!(index % STEP)) yield;
    const item = list[index];
    const validation = validateShape(shape, defaults && isObject(item) ? { ...defaults, ...item } : item);
    const id = isObject(item) ? ownProperty(item, 'id') : undefined;
    const fault = validation.fault ?? (ids.has(id) ? REPEATED_ID : undefined);
    if (fault) {
      if ((faulty += 1) <= MAX_PROBLEMS) problems.push(toProblem(name, fault, index, id));
      continue;
    }
    if ('id' in shape) ids.add(id);
    records.push(validation.value as Models[N]);
  }
  countOthers(name, faulty, problems);
  return records;
}

/** The problem that a caller gets for the fault of a record. */
export function toProblem(collection: CollectionName, fault: Fault, index: number, id: unknown): Problem {
  return {
    collection,
    index,
    id: typeof id === 'string' ? id : undefined,
    ...fault,
    path: `/${collection}/${index}${fault.path}`,
  };
}

/** Adds a last problem that counts the faulty records of a file after the first `MAX_PROBLEMS`, which are listed. */
export function countOthers(collection: CollectionName, faulty: number, problems: Problem[]): void {
  const more = faulty - MAX_PROBLEMS;
  if (more > 0) problems.push({ collection, path: `/${collection}`, expected: 'more', reason: 'and others', more });
}
