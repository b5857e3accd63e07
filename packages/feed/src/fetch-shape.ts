// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from './collection-types.js';
import { BASE_NAMES, DIRECTORY_NAMES, JOB_NAMES, OFFER_NAMES } from './contract/manifest/manifest-contract.js';
import type { RecordShape } from './validation/shape.js';

/** The shape of the records of a collection, downloaded with those that the same page reads. */
export async function fetchShape(name: CollectionName): Promise<RecordShape> {
  const shapes: Readonly<Record<string, RecordShape>> = BASE_NAMES.includes(name)
    ? (await import('./contract/base-contract.js')).BASE_COLLECTIONS
    : JOB_NAMES.includes(name)
      ? (await import('./contract/job/job-contract.js')).JOB_COLLECTIONS
      : OFFER_NAMES.includes(name)
        ? (await import('./contract/offer/offer-contract.js')).OFFER_COLLECTIONS
        : DIRECTORY_NAMES.includes(name)
          ? (await import('./contract/directory/directory-contract.js')).DIRECTORY_COLLECTIONS
          : (await import('./contract/lazy/other-contract.js')).OTHER_COLLECTIONS;
  return shapes[name] as RecordShape;
}
