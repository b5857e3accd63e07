// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models, Problem } from '../collection-types.js';
import { conform, type Fault } from '../validation/validate-shape.js';
import { JOB_COLLECTIONS } from '../contract/job-contract.js';
import { isObject, own } from '../own-property.js';
import type { RecordShape } from '../validation/shape.js';

/** Why a second record with the same id is refused. */
export const REPEATED: Fault = { path: '/id', reason: 'repeats an earlier id' };

/** The shape of a collection's records. A page about jobs or trainings never downloads those of the other collections. */
export async function fetchShape(name: CollectionName): Promise<RecordShape> {
  const known =
    own(JOB_COLLECTIONS, name) ?? own((await import('../contract/offer-contract.js')).OFFER_COLLECTIONS, name);
  return (known as RecordShape | undefined) ?? (await import('../contract/contract.js')).COLLECTIONS[name];
}

/**
 * Reads a plain list of records. A bad record, or one that repeats an id, is left out and added to `problems`.
 * The fields of `blanks` stand in for those that a record does not have.
 */
export function readRecords<N extends CollectionName>(
  name: N,
  shape: RecordShape,
  list: readonly unknown[],
  problems: Problem[],
  blanks?: object,
): Models[N][] {
  const records: Models[N][] = [];
  const ids = new Set<unknown>();
  list.forEach((item, index) => {
    const read = conform(shape, blanks && isObject(item) ? { ...blanks, ...item } : item);
    const id = isObject(item) ? own(item, 'id') : undefined;
    const fault = read.fault ?? (ids.has(id) ? REPEATED : undefined);
    if (fault) return problems.push(problemOf(name, fault, index, id));
    if ('id' in shape) ids.add(id);
    return records.push(read.value as Models[N]);
  });
  return records;
}

/** A fault of a record, as told to the caller. */
export function problemOf(collection: CollectionName, { path, reason }: Fault, index: number, id: unknown): Problem {
  return {
    collection,
    index,
    id: typeof id === 'string' ? id : undefined,
    path: `/${collection}/${index}${path}`,
    reason,
  };
}
