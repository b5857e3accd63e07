// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from './contract/models.js';
import { MAIN_GROUPS } from './contract/manifest-contract.js';
import type { RecordShape } from './validation/shape.js';

type Shapes = Readonly<Record<string, RecordShape>>;

/** Shapes of each of `MAIN_GROUPS`, then those of the other collections. */
const CONTRACTS: readonly (() => Promise<Shapes>)[] = [
  async () => (await import('./contract/base-contract.js')).BASE_COLLECTIONS,
  async () => (await import('./contract/job-contract.js')).JOB_COLLECTIONS,
  async () => (await import('./contract/offer-contract.js')).OFFER_COLLECTIONS,
  async () => (await import('./contract/other-contract.js')).OTHER_COLLECTIONS,
  async () => (await import('./contract/directory-contract.js')).DIRECTORY_COLLECTIONS,
  async () => (await import('./contract/commitment-contract.js')).COMMITMENT_COLLECTIONS,
  async () => (await import('./contract/figure-contract.js')).FIGURE_COLLECTIONS,
];

/** Fetches the shape of the records of a collection, in one file with those that the same pages use. */
export async function fetchShape(name: CollectionName): Promise<RecordShape> {
  const shapes = await CONTRACTS.at(MAIN_GROUPS.findIndex(names => names.includes(name)))?.();
  return shapes?.[name] as RecordShape;
}
