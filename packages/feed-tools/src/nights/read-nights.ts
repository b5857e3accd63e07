// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tooDeepOffset } from '../json/depth.js';
import { isObject, readJson } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import { NIGHT_FILE, type NightFile } from '../publish/night-file.js';
import { HASH_LENGTH } from '../publish/published-file.js';
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
  const manifestPath = join(folder, 'feed.json');
  const served = (await isRegularFile(manifestPath)) ? await readFile(manifestPath, 'utf8') : undefined;
  const nights: Night[] = [];
  for (const name of names) {
    const id = NIGHT_FILE.exec(name)?.[1];
    const night = id === undefined ? undefined : await readNight(folder, name);
    const summary = night && summaryOf(night);
    // A manifest changed by hand would be served as that of the night.
    if (id === undefined || !summary || id !== idOf(night)) continue;
    nights.push({ id, ...night, isServed: night.manifest === served, ...summary });
  }
  return nights.sort((a, b) => (a.updated < b.updated ? 1 : -1));
}

/** Whether a path is a file: a pipe or a link to a device may never end. */
async function isRegularFile(path: string): Promise<boolean> {
  return lstat(path).then(
    stats => stats.isFile(),
    () => false,
  );
}

function idOf({ manifest }: NightFile): string {
  return createHash('sha256').update(manifest).digest('hex').slice(0, HASH_LENGTH);
}

async function readNight(folder: string, name: string): Promise<NightFile | undefined> {
  const value: unknown = await readJson(join(folder, name), name).catch(() => undefined);
  if (!isObject(value)) return undefined;
  const { manifest, report } = value;
  return typeof manifest === 'string' && typeof report === 'string' ? { manifest, report } : undefined;
}

/** Summary of a feed; undefined for a night whose texts were cut or written by hand. */
function summaryOf({ manifest, report }: NightFile): Pick<Night, 'updated' | 'counts'> | undefined {
  const [feed, summary] = [parsed(manifest), parsed(report)];
  if (!isObject(feed) || !isObject(summary)) return undefined;
  const { updated, collections } = summary;
  if (typeof updated !== 'string' || !isObject(collections)) return undefined;
  const counts: Night['counts'] = {};
  for (const name of COLLECTION_NAMES) {
    const collection = Object.hasOwn(collections, name) ? collections[name] : undefined;
    if (isObject(collection) && typeof collection['count'] === 'number') counts[name] = collection['count'];
  }
  return { updated, counts };
}

function parsed(json: string): unknown {
  try {
    return tooDeepOffset(json) === undefined ? (JSON.parse(json) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
