// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Facts, Records } from './compare.js';

/** Returns records by key; duplicates of a key get a unique key. */
export function byKey<R>(records: readonly R[], entry: (record: R) => readonly [string, Facts]): Records {
  const factsByKey = new Map<string, Facts>();
  for (const record of records) {
    const [key, facts] = entry(record);
    factsByKey.set(factsByKey.has(key) ? `${key}, given again (${factsByKey.size})` : key, facts);
  }
  return factsByKey;
}

/** Groups items by key, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
