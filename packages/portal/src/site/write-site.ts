// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, parseJson } from '@orientation-widgets/feed-tools';
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { PortalError } from '../portal-error.js';
import type { SiteFile } from './site-file.js';

/** Names the files that a build wrote: only they are taken away by the next one. */
export const RECORD = '.orientation-portal.json';

/** What a build changed. */
export interface Written {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

/** A file copied as it is. */
export interface CopiedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files that the last build of a folder wrote; none of a folder that is new or empty.
 *
 * @throws {PortalError} the folder holds something else.
 */
export async function filesOfLastBuild(out: string): Promise<readonly string[]> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (!names.length) return [];
  if (!names.includes(RECORD))
    throw new PortalError('ce dossier n’est pas vide et ne vient pas d’orientation-portal : choisissez-en un autre', {
      file: out,
    });
  const value = parseJson(await readFile(join(out, RECORD)), join(out, RECORD));
  const files: unknown = isObject(value) ? value['files'] : undefined;
  if (!Array.isArray(files)) throw new PortalError('liste des fichiers illisible', { file: join(out, RECORD) });
  return (files as unknown[]).filter((file): file is string => typeof file === 'string' && isInside(file));
}

/** Writes what has changed, and takes away what is no longer made. */
export async function writeSite(
  out: string,
  files: readonly (SiteFile | CopiedFile)[],
  before: readonly string[],
): Promise<Written> {
  const counts = { added: 0, changed: 0, removed: 0, same: 0 };
  const folders = new Set<string>();
  for (const file of files) {
    const path = join(out, file.path);
    const bytes = 'bytes' in file ? Buffer.from(file.bytes) : Buffer.from(file.content);
    const known = await readFile(path).catch(() => undefined);
    if (known?.equals(bytes)) {
      counts.same += 1;
      continue;
    }
    const folder = dirname(path);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(path, bytes);
    counts[known ? 'changed' : 'added'] += 1;
  }
  const made = new Set(files.map(({ path }) => path));
  for (const path of before.filter(file => !made.has(file))) {
    await rm(join(out, path), { force: true });
    await removeEmptyFolders(out, dirname(path));
    counts.removed += 1;
  }
  await writeFile(join(out, RECORD), `${JSON.stringify({ files: [...made].sort() })}\n`);
  return counts;
}

async function removeEmptyFolders(out: string, folder: string): Promise<void> {
  for (let path = folder; path !== '.' && path !== ''; path = dirname(path)) {
    try {
      await rmdir(join(out, path));
    } catch {
      // Something still stands in it.
      return;
    }
  }
}

/** A path that stays in the folder, whoever wrote it. */
function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.split(sep).includes('..');
}
