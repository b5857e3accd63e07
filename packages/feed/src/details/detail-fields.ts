// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '../collection-types.js';
import { REQUIRED_LISTS } from '../records/empty-details.js';

const LONG_FIELDS: Partial<Record<CollectionName, readonly string[]>> = {
  jobs: [
    ...REQUIRED_LISTS,
    'summary',
    'easySummary',
    'access',
    'easyAccess',
    'salary',
    'womenShareOfFamily',
    'unusualHours',
  ],
  trainings: ['objective', 'content', 'results', 'url', 'fieldSources'],
  sessions: ['hours', 'contact', 'url'],
  providers: ['url', 'phone', 'email'],
};

/**
 * Long fields of a collection, which a part may leave to its details shards. In such a part, a field that is a required list
 * (a job's `skills`) reads as an empty list until `Feed.details()` has been asked. What one filters on, such as a price, is
 * none of them.
 */
export function detailFields(name: CollectionName): readonly string[] {
  return LONG_FIELDS[name] ?? [];
}
