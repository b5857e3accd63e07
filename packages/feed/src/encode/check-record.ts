// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '../contract/models.js';
import { validateShape, type Fault } from '../validation/validate-shape.js';
import { COLLECTIONS } from '../contract/collections.js';

/** Checks a record against the schema of its collection: a copy with the fields of the schema only, or the first fault. */
export function checkRecord<N extends CollectionName>(
  name: N,
  record: unknown,
): { value: Models[N] } | { fault: Fault } {
  const { value, fault } = validateShape(COLLECTIONS[name], record);
  return fault ? { fault } : { value: value as Models[N] };
}
