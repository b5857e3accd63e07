// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { Collection } from '@orientation-widgets/feed';

/** Collection of some records; a collection is returned unchanged. */
export function toCollection<T extends object>(records: Iterable<T>): Collection<T> {
  if ('column' in records && 'at' in records) return records as Collection<T>;
  return collectionOf(Array.isArray(records) ? (records as readonly T[]) : [...records]);
}
