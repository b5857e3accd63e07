// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '../collection-types.js';
import { conform, type Fault } from '../validation/validate-shape.js';
import { COLLECTIONS } from '../contract/contract.js';

/** Checks one record of a collection: a copy that holds only what the schema names, or the first fault found. */
export function checkRecord<N extends CollectionName>(
  name: N,
  record: unknown,
): { value: Models[N] } | { fault: Fault } {
  const { value, fault } = conform(COLLECTIONS[name], record);
  return fault ? { fault } : { value: value as Models[N] };
}
