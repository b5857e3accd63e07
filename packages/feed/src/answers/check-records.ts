// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '../contract/models.js';
import { fetchShape } from '../fetch-shape.js';
import { validateShape } from '../validation/validate-shape.js';

/**
 * Checks records that come one by one, such as those of a search over HTTP, like those of a feed. Each valid record is
 * copied with the fields of the contract only; an invalid one becomes undefined.
 */
export async function checkRecords<N extends CollectionName>(
  name: N,
  records: readonly unknown[],
): Promise<(Models[N] | undefined)[]> {
  const shape = await fetchShape(name);
  return records.map(record => validateShape(shape, record).value as Models[N] | undefined);
}
