// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { chmod, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SourceError } from '../source-error.js';
import { fsyncFolder, fsyncDirectory } from './fsync-folder.js';
import { HASH_LENGTH } from './published-file.js';
import { makeWorkFolder } from './work-folders.js';

/** Names this tool gives to files in the folder of a feed. */
const FEED_FILES = new RegExp(
  `^([a-z]+(-[a-z]+)*\\.[0-9a-f]{${HASH_LENGTH}}|feed|report)\\.json(\\.gz|\\.br)?$|^report\\.html$`,
);

/** Start of the name of a folder where a feed is written, inside the one it is for. */
const STAGING_PREFIX = '.new-';

/**
 * Refuses a folder that holds something else than a feed, or than what a killed build left there.
 *
 * @throws {SourceError} the folder is a file, or is neither empty nor a feed.
 */
export async function requireFeedFolder(folder: string): Promise<void> {
  const names = await namesIn(folder);
  const isCutShort = names.some(name => name.startsWith(STAGING_PREFIX));
  if (names.every(name => isCutShort && (name.startsWith(STAGING_PREFIX) || FEED_FILES.test(name)))) return;
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'formatVersion')) return;
  } catch {
    // Whatever is wrong with that file, the folder is not one of ours.
  }
  throw new SourceError({ file: folder, reason: 'this folder is not empty and is not a feed: choose another one' });
}

/**
 * Makes a folder where the new feed is written, on the same disk: inside the folder of the feed, which may be a mounted volume or
 * a link; beside it as long as there is none. Those of killed builds are taken away.
 *
 * @throws {SourceError} nothing can be written there.
 */
export async function makeStaging(folder: string): Promise<string> {
  const target = resolve(folder);
  try {
    if (await exists(target)) return await makeWorkFolder(target, STAGING_PREFIX);
    await mkdir(dirname(target), { recursive: true });
    return await makeWorkFolder(dirname(target), `.${basename(target)}.new-`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new SourceError({ file: dirname(target), reason: 'nothing can be written in this folder', cause: error });
  }
}

/**
 * Puts a new feed in the place of the old one. Whenever it stops, `feed.json` names only parts that are there: the parts,
 * whose names change with their content, come first, then the manifest in one move, then the old parts go. The compressed
 * forms of the manifest are taken away before it changes and put back after, so that none is ever older than it. Each step is on
 * the disk before the next, for the day the power is cut.
 */
export async function replaceFeed(staging: string, folder: string): Promise<void> {
  const target = resolve(folder);
  const newFiles = await readdir(staging);
  await fsyncFolder(staging);
  if (!(await exists(target))) {
    // A folder to work in is closed to others, a web server among them.
    await chmod(staging, 0o777 & ~process.umask());
    await rename(staging, target);
    await fsyncDirectory(dirname(target));
    return;
  }
  const manifestFiles = ['feed.json', 'feed.json.gz', 'feed.json.br'];
  for (const name of newFiles) if (!manifestFiles.includes(name)) await rename(join(staging, name), join(target, name));
  for (const name of manifestFiles.slice(1)) await rm(join(target, name), { force: true });
  await fsyncDirectory(target);
  for (const name of manifestFiles) await rename(join(staging, name), join(target, name));
  await fsyncDirectory(target);
  const kept = new Set(newFiles);
  for (const name of await readdir(target)) {
    if (!kept.has(name) && FEED_FILES.test(name)) await rm(join(target, name), { force: true });
  }
  await rm(staging, { recursive: true, force: true });
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) {
      throw new SourceError({ file: folder, reason: 'this is a file, not a folder' });
    }
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
