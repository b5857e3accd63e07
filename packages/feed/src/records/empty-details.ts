// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '../collection-types.js';

/** Of the long fields, those a record must have: all lists of a job. */
export const REQUIRED_LISTS = ['skills', 'conditions', 'related', 'links'] as const;

/** The required lists that a part with details may leave out, each empty. Every page has this; the names of the other long fields come with the details. */
export function emptyDetails(name: CollectionName): Record<string, readonly unknown[]> {
  return name === 'jobs' ? Object.fromEntries(REQUIRED_LISTS.map(field => [field, []])) : {};
}
