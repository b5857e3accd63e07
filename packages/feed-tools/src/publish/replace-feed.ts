// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { chmod, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { message } from '../messages/message.js';
import { SourceError } from '../source-error.js';
import { fsyncFolder, fsyncDirectory } from './fsync-folder.js';
import { HASH_LENGTH } from './published-file.js';
import { makeWorkFolder } from './work-folders.js';

/** Names that this tool gives to files in the folder of a feed. */
const FEED_FILES = new RegExp(
  `^([a-z]+(-[a-z]+)*\\.[0-9a-f]{${HASH_LENGTH}}|feed|report)\\.json(\\.gz|\\.br)?$|^report\\.html$`,
);

/** Prefix of a staging folder, created inside the folder of the feed. */
const STAGING_PREFIX = '.new-';

/**
 * Throws when a folder holds anything but a feed, or what a killed build left there.
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
    // Whatever is wrong with that file, the folder is not a feed.
  }
  throw new SourceError({ file: folder, reason: message('folder-not-a-feed') });
}

/**
 * Creates a staging folder for the new feed on the same disk: inside the folder of the feed, which may be a mounted
 * volume or a link, or beside it when that does not exist yet. Removes those of killed builds.
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
    throw new SourceError({ file: dirname(target), reason: message('folder-not-writable'), cause: error });
  }
}

/**
 * Replaces the old feed with the new one. Whenever it is interrupted, `feed.json` names only parts that exist: first
 * the parts, whose names change with their content, then the manifest in one rename, then the old parts are removed.
 * The compressed manifests are removed before it changes and restored after, so that none is ever older. Each step is
 * flushed to disk before the next, in case of a power cut.
 */
export async function replaceFeed(staging: string, folder: string): Promise<void> {
  const target = resolve(folder);
  const newFiles = await readdir(staging);
  await fsyncFolder(staging);
  if (!(await exists(target))) {
    // A staging folder is not readable by others, such as a web server.
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
      throw new SourceError({ file: folder, reason: message('not-a-folder') });
    }
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
