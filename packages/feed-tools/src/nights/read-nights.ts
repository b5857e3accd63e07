// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject, readJson } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import { NIGHT_FILE, type NightFile } from '../publish/night-file.js';
import { SourceError } from '../source/source-error.js';

/** A feed that the folder can serve again. */
export interface Night extends NightFile {
  /** First characters of the SHA-256 of its manifest. */
  id: string;
  /** Date of the feed: `updated` in its manifest. */
  updated: string;
  /** Whether it is the feed that the folder serves. */
  isServed: boolean;
  /** Number of records, by collection. */
  counts: Partial<Record<CollectionName, number>>;
}

/**
 * Returns the feeds that a folder keeps, latest first.
 *
 * @throws {SourceError} there is no such folder.
 */
export async function readNights(folder: string): Promise<Night[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new SourceError({ file: folder, reason: message('folder-unreadable'), cause });
  });
  const served = await readFile(join(folder, 'feed.json'), 'utf8').catch(() => undefined);
  const nights: Night[] = [];
  for (const name of names) {
    const id = NIGHT_FILE.exec(name)?.[1];
    const night = id === undefined ? undefined : await readNight(folder, name);
    if (id === undefined || !night) continue;
    nights.push({ id, ...night, isServed: night.manifest === served, ...summaryOf(night) });
  }
  return nights.sort((a, b) => (a.updated < b.updated ? 1 : -1));
}

async function readNight(folder: string, name: string): Promise<NightFile | undefined> {
  const value: unknown = await readJson(join(folder, name), name).catch(() => undefined);
  if (!isObject(value)) return undefined;
  const { manifest, report } = value;
  return typeof manifest === 'string' && typeof report === 'string' ? { manifest, report } : undefined;
}

function summaryOf({ report }: NightFile): Pick<Night, 'updated' | 'counts'> {
  const value = JSON.parse(report) as { updated: string; collections: Record<string, { count: number } | undefined> };
  const counts: Night['counts'] = {};
  for (const name of COLLECTION_NAMES) {
    const count = value.collections[name]?.count;
    if (count !== undefined) counts[name] = count;
  }
  return { updated: value.updated, counts };
}
