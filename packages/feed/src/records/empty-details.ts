// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '../contract/models.js';

/** The long fields that are required: all are lists of a job. */
export const REQUIRED_LISTS = ['skills', 'conditions', 'related', 'links'] as const;

/** Empty lists for the required long fields that a part leaves to its details shards. */
export function emptyDetails(name: CollectionName): Record<string, readonly unknown[]> {
  return name === 'jobs' ? Object.fromEntries(REQUIRED_LISTS.map(field => [field, []])) : {};
}
