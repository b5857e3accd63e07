// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '../contract/models.js';
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
    'people',
    'mobilities',
    'outlook',
    'emerging',
  ],
  trainings: [
    'objective',
    'content',
    'results',
    'url',
    'blocks',
    'equivalences',
    'succeeds',
    'succeededBy',
    'renewedOn',
    'womenShare',
    'tradeFamily',
    'fieldSources',
  ],
  sessions: ['hours', 'contact', 'url'],
  providers: ['url', 'phone', 'email'],
};

/**
 * Names of the long fields of a collection, which a part may leave to its details shards; empty for most collections.
 * In such a part, a required list (a job's `skills`) is empty until `Feed.details()` fetches it. A field used by a
 * filter, such as a price, is never a long field.
 */
export function detailFields(name: CollectionName): readonly string[] {
  return LONG_FIELDS[name] ?? [];
}
