// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Facts, Records } from './compare.js';

/** Records by their key; two of one key are told by a key that nothing else has. */
export function byKey<R>(records: readonly R[], entry: (record: R) => readonly [string, Facts]): Records {
  const entries = new Map<string, Facts>();
  for (const record of records) {
    const [key, facts] = entry(record);
    entries.set(entries.has(key) ? `${key}, given again (${entries.size})` : key, facts);
  }
  return entries;
}

/** Lists by key, in the order of the items. */
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
