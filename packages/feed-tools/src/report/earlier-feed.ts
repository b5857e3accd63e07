// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { basename, join } from 'node:path';
import { isObject, readJson } from '../json/parse-json.js';

/** The feed that a build is about to replace. */
export interface EarlierFeed {
  updated: string;
  /** Number of records, by collection. */
  counts: Partial<Record<CollectionName, number>>;
}

/** The feed in a folder, from its manifest; undefined when no feed can be read. */
export async function readEarlierFeed(folder: string): Promise<EarlierFeed | undefined> {
  let manifest: unknown;
  try {
    manifest = await readJson(join(folder, 'feed.json'), 'feed.json');
  } catch {
    return undefined;
  }
  if (!isObject(manifest)) return undefined;
  const counts: EarlierFeed['counts'] = {};
  for (const part of [manifest, await restOf(manifest, folder)]) {
    for (const name of COLLECTION_NAMES) {
      const entry = Object.hasOwn(part, name) ? part[name] : undefined;
      const count = Array.isArray(entry) ? entry.length : isObject(entry) ? countOf(entry) + countOf(entry['rest']) : 0;
      if (entry !== undefined) counts[name] = (counts[name] ?? 0) + count;
    }
  }
  const { updated } = manifest;
  return { updated: typeof updated === 'string' ? updated : '', counts };
}

/** The collections of a dashboard, which a manifest may leave to a file of its own. */
async function restOf({ rest }: Record<string, unknown>, folder: string): Promise<Record<string, unknown>> {
  try {
    const name = isObject(rest) ? basename(String(rest['href'])) : '';
    const json: unknown = await readJson(join(folder, name), name);
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}

function countOf(file: unknown): number {
  return isObject(file) && typeof file['count'] === 'number' ? file['count'] : 0;
}
