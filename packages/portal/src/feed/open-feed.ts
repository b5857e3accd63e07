// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { loadFeed, type Feed } from '@orientation-widgets/feed';
import {
  isObject,
  loadOptions,
  locateFeed,
  messageOf,
  parseJson,
  readFeedFile,
  type FeedLocation,
} from '@orientation-widgets/feed-tools';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { PortalConfig } from '../config/portal-config.js';
import type { FeedChoice } from '../config/selection.js';
import { PortalError } from '../portal-error.js';

/** A feed ready to be read, with its files on disk. */
export interface OpenFeed {
  readonly feed: Feed;
  /** Where its files are on disk, to be published beside the pages. */
  readonly location: FeedLocation;
  /** What a person should read, in French: a kept copy that stands for the feed. */
  readonly notices: readonly string[];
}

/** Folder of the copies, beside the configuration. */
const SNAPSHOT = 'snapshot';

/** Files of a feed, at most: those of the largest known are some hundreds. */
const MAX_FILES = 20_000;

/**
 * Opens a feed of a portal. One of the web is copied beside the configuration first, and its last copy is used when it cannot be
 * reached.
 *
 * @throws {PortalError} there is no feed, and no copy of it.
 */
export async function openFeed({ href, id, snapshot = true }: FeedChoice, config: PortalConfig): Promise<OpenFeed> {
  const { folder, feeds } = config;
  if (!/^https?:/i.test(href)) return openFolder(isAbsolute(href) ? href : join(folder, href), href);
  const name = id !== undefined && feeds[0].href !== href ? `${SNAPSHOT}-${id}` : SNAPSHOT;
  const kept = join(folder, name);
  try {
    await copyFeed(await locateFeed(href), kept);
    return await openFolder(kept, href);
  } catch (error) {
    const reason = error instanceof Error ? messageOf(error) : String(error);
    if (!snapshot) throw new PortalError(`flux hors d’atteinte : ${reason}`, { file: href, cause: error });
    let last;
    try {
      last = await openFolder(kept, href);
    } catch {
      throw new PortalError(`flux hors d’atteinte, et aucune copie dans ${name}/ : ${reason}`, {
        file: href,
        cause: error,
      });
    }
    const day = last.feed.info.updated.slice(0, 10);
    const notice = `${config.site.name} : flux hors d’atteinte (${reason}). Sa copie du ${day} est utilisée.`;
    return { ...last, notices: [notice] };
  }
}

/**
 * Opens a feed on disk.
 *
 * @param name - what a refusal calls it.
 * @throws {PortalError} it cannot be read.
 */
export async function openFolder(path: string, name: string): Promise<OpenFeed> {
  try {
    const location = await locateFeed(path);
    const feed = await loadFeed(location.url, { ...loadOptions(location), fresh: true });
    return { feed, location, notices: [] };
  } catch (error) {
    if (error instanceof PortalError) throw error;
    throw new PortalError(`flux illisible : ${messageOf(error)}`, { file: name, cause: error });
  }
}

/** Copies a feed whole, or not at all: the former copy stays until the last file has come. */
async function copyFeed(location: FeedLocation, target: string): Promise<void> {
  const work = `${target}.new`;
  await rm(work, { recursive: true, force: true });
  try {
    for await (const { path, bytes } of feedFiles(location)) {
      await mkdir(dirname(join(work, path)), { recursive: true });
      await writeFile(join(work, path), bytes);
    }
    await rm(target, { recursive: true, force: true });
    await rename(work, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A file of a feed: its path from the folder of the manifest, which is `feed.json`. */
export interface NamedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The manifest, the files that it names, and those that these name: nothing else of the folder of a feed.
 *
 * @throws {PortalError} a name leads out of the folder, or there are too many.
 */
export async function* feedFiles(location: FeedLocation): AsyncGenerator<NamedFile> {
  const { bytes: manifest } = await readFeedFile(location, location.url);
  yield { path: 'feed.json', bytes: manifest };
  const waiting = hrefsIn(parseJson(manifest, location.name));
  const seen = new Set<string>();
  for (let href = waiting.pop(); href !== undefined; href = waiting.pop()) {
    if (seen.has(href)) continue;
    seen.add(href);
    if (seen.size > MAX_FILES) throw new PortalError(`plus de ${MAX_FILES} fichiers`, { file: location.name });
    const path = pathInFeed(href, location);
    const { bytes } = await readFeedFile(location, href);
    yield { path, bytes };
    // The rest of a manifest, and the index of its details, name other files.
    waiting.push(...hrefsIn(parseJson(bytes, href)));
  }
}

/**
 * The path of a file from the folder of its feed.
 *
 * @throws {PortalError} the name leads out of the folder.
 */
export function pathInFeed(href: string, { name }: FeedLocation): string {
  const path = normalize(href);
  if (!/^[\w-][\w./-]*$/.test(href) || path.startsWith('..'))
    throw new PortalError(`« ${href} » n’est pas un fichier du dossier du flux`, { file: name });
  return path;
}

/** Addresses of the files that a value describes, each with its hash. */
function hrefsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.length && typeof value[0] === 'object' ? value.flatMap(hrefsIn) : [];
  if (!isObject(value)) return [];
  const own = typeof value['href'] === 'string' && typeof value['sha256'] === 'string' ? [value['href']] : [];
  return [...own, ...Object.values(value).flatMap(hrefsIn)];
}
