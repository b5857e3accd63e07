// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName, type Feed, type Models } from '@orientation-widgets/feed';
import { isObject } from '@orientation-widgets/feed-tools';

/** Records of a feed, with their long fields. */
export type FeedRecords = { [N in CollectionName]: readonly Models[N][] };

/** Reads every record of a feed. */
export async function recordsOf(feed: Feed): Promise<FeedRecords> {
  const recordLists: Partial<Record<CollectionName, readonly object[]>> = {};
  for (const name of COLLECTION_NAMES) recordLists[name] = await readDetails(feed, name);
  // Dashboards have their own sources and territories.
  const figures = await feed.figures();
  for (const name of ['sources', 'territories'] as const) {
    const knownIds = new Set([...(await feed.collection(name))].map(({ id }) => id));
    const otherRecords = [...(await figures.collection(name))].filter(({ id }) => !knownIds.has(id));
    recordLists[name] = [...(recordLists[name] ?? []), ...otherRecords];
  }
  return recordLists as unknown as FeedRecords;
}

async function readDetails(feed: Feed, name: CollectionName): Promise<readonly object[]> {
  const records: object[] = [];
  for (const record of await feed.collection(name))
    records.push('id' in record ? ((await feed.details(name, record.id)) ?? record) : record);
  return records;
}

/** Collects the ids of the sources that a value refers to, at any depth. */
export function sourcesIn(value: unknown, ids = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) sourcesIn(item, ids);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'sourceId' && typeof inner === 'string') ids.add(inner);
      sourcesIn(inner, ids);
    }
  return ids;
}

/** Returns a copy of a value with other source ids. */
export function withSources<T>(value: T, ids: ReadonlyMap<string, string>): T {
  const copy = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return (inner as readonly unknown[]).map(copy);
    if (!isObject(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([key, innerValue]) => [
        key,
        key === 'sourceId' && typeof innerValue === 'string' ? (ids.get(innerValue) ?? innerValue) : copy(innerValue),
      ]),
    );
  };
  return copy(value) as T;
}
