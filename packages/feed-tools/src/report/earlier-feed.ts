// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../json/parse-json.js';

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
    manifest = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8'));
  } catch {
    return undefined;
  }
  if (!isObject(manifest)) return undefined;
  const counts: EarlierFeed['counts'] = {};
  for (const name of COLLECTION_NAMES) {
    const entry = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
    if (Array.isArray(entry)) counts[name] = entry.length;
    else if (isObject(entry)) counts[name] = countOf(entry) + countOf(entry['rest']);
  }
  const { updated } = manifest;
  return { updated: typeof updated === 'string' ? updated : '', counts };
}

function countOf(file: unknown): number {
  return isObject(file) && typeof file['count'] === 'number' ? file['count'] : 0;
}
