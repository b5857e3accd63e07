// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readJson } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { fsyncFolder, fsyncDirectory } from './fsync-folder.js';
import { LOCK_PREFIX, writable } from './lock-folder.js';
import { HASH_LENGTH } from './published-file.js';
import { readReplaced, REPLACED_FILE, sortReplaced, type KeepReplaced } from './replaced-files.js';
import { removeWorkFolder } from './work-folders.js';

/** Names of the files that this tool writes in the folder of a feed. */
const FEED_FILES = new RegExp(
  `^([a-zA-Z]+(-[a-zA-Z]+)*\\.[0-9a-f]{${HASH_LENGTH}}|feed|report)\\.json(\\.gz|\\.br)?$|^report\\.html$`,
);

/** Files of the manifest, in the order in which they are replaced. */
const MANIFEST_FILES: readonly string[] = ['feed.json', 'feed.json.gz', 'feed.json.br'];

/** Prefix of a staging folder, created inside the folder of the feed. */
const STAGING_PREFIX = '.new-';

/**
 * Throws when a folder holds anything but a feed or the remains of an interrupted build.
 *
 * @throws {SourceError} the folder is a file, or is neither empty nor a feed.
 */
export async function requireFeedFolder(folder: string): Promise<void> {
  const names = await namesIn(folder);
  const isOfBuild = (name: string): boolean => name.startsWith(STAGING_PREFIX) || name.startsWith(LOCK_PREFIX);
  const isCutShort = names.some(isOfBuild);
  const isOfFeed = (name: string): boolean => FEED_FILES.test(name) || name === REPLACED_FILE;
  if (names.every(name => isCutShort && (isOfBuild(name) || isOfFeed(name)))) return;
  try {
    const manifest: unknown = await readJson(join(folder, 'feed.json'), 'feed.json');
    if (typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'formatVersion')) return;
  } catch {
    // Whatever the fault of that file, the folder is not a feed.
  }
  throw new SourceError({ file: folder, reason: message('folder-not-a-feed') });
}

/**
 * Creates a staging folder for the new feed inside the folder of the feed, which may be a mounted volume or a link and
 * is locked by this build.
 *
 * @throws {SourceError} nothing can be written there.
 */
export async function makeStaging(folder: string): Promise<string> {
  const target = resolve(folder);
  return writable(target, () => mkdtemp(join(target, STAGING_PREFIX)));
}

/** Removes the staging folders of killed builds from a folder that this build has locked. */
export async function removeOldStagings(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    // The folder of another user may not be removable, and is harmless.
    if (name.startsWith(STAGING_PREFIX)) await removeWorkFolder(join(folder, name)).catch(() => undefined);
  }
}

/**
 * Replaces the old feed with the new one. At any interruption, `feed.json` references only parts that exist: the parts,
 * whose names change with their content, come first, then the manifest in one rename. The compressed manifests are
 * removed before it changes and restored after, so that none is ever older. Each step is flushed to disk before the
 * next, in case of a power cut. Parts replaced long enough ago are removed, unless the manifest is no longer the new
 * one.
 */
export async function replaceFeed(staging: string, folder: string, keep: KeepReplaced): Promise<void> {
  const target = resolve(folder);
  const newFiles = await readdir(staging);
  const manifest = await readFile(join(staging, 'feed.json'));
  if (!(await exists(target))) {
    await fsyncFolder(staging);
    // Other users, such as a web server, cannot read a staging folder.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no thread of this program changes the mask.
    await chmod(staging, 0o777 & ~process.umask());
    await rename(staging, target);
    await fsyncDirectory(dirname(target));
    return;
  }
  const old = (await readdir(target)).filter(name => FEED_FILES.test(name) && !newFiles.includes(name));
  const earlier = await readReplaced(join(target, REPLACED_FILE));
  const { keptFiles, removed } = sortReplaced(earlier, old, keep, new Date());
  // Written before the manifest changes, so that a full disk leaves the old feed in place.
  if (keptFiles.length > 0) await writeFile(join(staging, REPLACED_FILE), JSON.stringify(keptFiles));
  else removed.push(REPLACED_FILE);
  await fsyncFolder(staging);
  for (const name of newFiles)
    if (!MANIFEST_FILES.includes(name)) await rename(join(staging, name), join(target, name));
  if (keptFiles.length > 0) await rename(join(staging, REPLACED_FILE), join(target, REPLACED_FILE));
  for (const name of MANIFEST_FILES.slice(1)) await rm(join(target, name), { force: true });
  await fsyncDirectory(target);
  for (const name of MANIFEST_FILES) await rename(join(staging, name), join(target, name));
  await fsyncDirectory(target);
  await rm(staging, { recursive: true, force: true });
  if (!(await readFile(join(target, 'feed.json'))).equals(manifest)) return;
  for (const name of removed) await rm(join(target, name), { force: true });
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
