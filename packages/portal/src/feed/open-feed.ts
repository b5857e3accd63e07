// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FeedError, loadFeed, type Feed } from '@orientation-widgets/feed';
import { loadOptions, locateFeed, messageOf, type FeedLocation } from '@orientation-widgets/feed-tools';
import { lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PortalConfig } from '../config/portal-config.js';
import type { FeedChoice } from '../config/selection.js';
import { PortalError } from '../portal-error.js';
import { feedFiles, type StoredFile } from './feed-files.js';
import { readSiteData } from './site-data.js';

/** Opened feed, with its files on disk. */
export interface OpenFeed {
  readonly feed: Feed;
  readonly location: FeedLocation;
  /** Folder of its files. */
  readonly folder: string;
  /** Files to publish beside the pages. */
  readonly files: readonly StoredFile[];
  /** Notices for a person, in French: a saved copy is used instead of the feed. */
  readonly notices: readonly string[];
}

/** Folder of the copies, beside the configuration. */
const SNAPSHOT = 'snapshot';

/** Maximum duration of a copy, in milliseconds: a slow host must not block the build. */
const MAX_COPY_MS = 600_000;

/** Age after which the working folder of an interrupted copy is removed, in milliseconds. */
const MAX_WORK_AGE_MS = 3_600_000;

/**
 * Opens a feed of a portal. A feed of the web is first copied beside the configuration, and its last copy is used when
 * it cannot be reached.
 *
 * @throws {PortalError} there is no feed, and no copy of it.
 */
export async function openFeed({ href, id, snapshot = true }: FeedChoice, config: PortalConfig): Promise<OpenFeed> {
  const { folder, feeds } = config;
  if (!/^https?:/i.test(href)) return openFolder(isAbsolute(href) ? href : join(folder, href), href);
  const name = id !== undefined && feeds[0].href !== href ? `${SNAPSHOT}-${id}` : SNAPSHOT;
  const copyPath = join(folder, name);
  try {
    await copyFeed(await locateFeed(href), copyPath);
    return await openFolder(copyPath, href);
  } catch (error) {
    const reason = error instanceof Error ? messageOf(error) : String(error);
    const state = error instanceof PortalError ? 'flux refusé' : 'flux hors d’atteinte';
    if (!snapshot) throw new PortalError(`${state} : ${reason}`, { file: href, cause: error });
    let last;
    try {
      last = await openFolder(copyPath, href);
    } catch {
      throw new PortalError(`${state}, et aucune copie dans ${name}/ : ${reason}`, {
        file: href,
        cause: error,
      });
    }
    const day = last.feed.info.updated.slice(0, 10);
    const notice = `${config.site.name} : ${state} (${reason}). Sa copie du ${day} est utilisée.`;
    return { ...last, notices: [notice] };
  }
}

/** Accepted advance of the date of a feed over the clock, in milliseconds: two days. */
const MAX_AHEAD_MS = 172_800_000;

/** Maximum length of a quoted text in an error. */
const MAX_QUOTE = 40;

/**
 * Opens a feed on disk.
 *
 * @param name - name of the feed in an error.
 * @throws {PortalError} it cannot be read.
 */
export async function openFolder(path: string, name: string): Promise<OpenFeed> {
  try {
    const location = await locateFeed(path);
    // Checked before any other reading: a file that does not match its digest is reported by name.
    const files: StoredFile[] = [];
    for await (const file of feedFiles(location)) files.push(file);
    const feed = await loadFeed(location.url, { ...loadOptions(location), fresh: true });
    const { updated } = feed.info;
    // A copy of the feed is kept only when its date can be shown on each page.
    if (!/^\d{4}-/.test(updated) || Number.isNaN(Date.parse(updated)))
      throw new PortalError(`updated : « ${updated.slice(0, MAX_QUOTE)} » n’est pas une date`, { file: name });
    if (Date.parse(updated) > Date.now() + MAX_AHEAD_MS)
      throw new PortalError(`updated : « ${updated.slice(0, MAX_QUOTE)} » n’est pas encore venu`, { file: name });
    return { feed, location, folder: dirname(fileURLToPath(location.url)), files, notices: [] };
  } catch (error) {
    if (error instanceof PortalError) throw error;
    if (error instanceof FeedError && error.message.includes(': /updated '))
      throw new PortalError('updated : ce n’est pas la date d’un flux', { file: name, cause: error });
    throw new PortalError(`flux illisible : ${messageOf(error)}`, { file: name, cause: error });
  }
}

/**
 * Copies a feed entirely or not at all: the earlier copy stays until every file of the new one is there, matches its
 * digest and can be read.
 *
 * @throws {PortalError} it cannot be read.
 */
async function copyFeed(location: FeedLocation, target: string): Promise<void> {
  const end = performance.now() + MAX_COPY_MS;
  await removeOldWork(target);
  const work = await mkdtemp(`${target}.new-`);
  try {
    for await (const { path, bytes } of feedFiles(location)) {
      if (performance.now() > end) throw new PortalError('plus de dix minutes pour le lire', { file: location.name });
      await mkdir(dirname(join(work, path)), { recursive: true });
      await writeFile(join(work, path), bytes);
    }
    await readSiteData((await openFolder(work, location.name)).feed);
    await rm(target, { recursive: true, force: true });
    await rename(work, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Removes the working folders of interrupted copies. */
async function removeOldWork(target: string): Promise<void> {
  const folder = dirname(target);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(target)}.new`)) continue;
    const stats = await lstat(join(folder, name)).catch(() => undefined);
    if (stats && Date.now() - stats.mtimeMs > MAX_WORK_AGE_MS) await rm(join(folder, name), { recursive: true });
  }
}
