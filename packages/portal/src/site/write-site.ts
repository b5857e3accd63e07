// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Stats } from 'node:fs';
import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PortalError } from '../portal-error.js';
import { isSafePath, RECORD, recordOf, STAGING, type LastBuild } from './last-build.js';
import type { CopiedFile, SiteFile } from '../files/site-file.js';

/** Numbers of files that a build changed. */
export interface SiteChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

/**
 * Writes the files that changed, and removes those that are no longer made. Every file is first written beside the
 * site, then moved into place: a full disk leaves the site as it was, and no page is ever truncated. The record names
 * the files of both builds during the move, so that the next build repairs an interrupted one.
 *
 * @param pages - number of pages among the files.
 * @throws {PortalError} the folder has a link, a pipe or a folder at the place of something of the site; nothing is
 * changed then.
 */
export async function writeSite(
  out: string,
  files: readonly (SiteFile | CopiedFile)[],
  last: LastBuild,
  pages: number,
): Promise<SiteChanges> {
  requireDistinctPaths(files);
  const made = new Set(files.map(({ path }) => path));
  const obsolete = last.files.filter(path => !made.has(path));
  await requireRealFolders(out, [...made, ...obsolete]);
  const staging = join(out, STAGING);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging);
  try {
    const counts = { added: 0, changed: 0, removed: 0, same: 0 };
    const moves: { readonly from: string; readonly to: string }[] = [];
    const stage = async (to: string, bytes: Uint8Array | string): Promise<void> => {
      const from = join(staging, String(moves.length));
      await writeFile(from, bytes);
      moves.push({ from, to });
    };
    const record = join(out, RECORD);
    await stage(record, recordOf(new Set([...made, ...last.files]), last.pages));
    for (const file of files) {
      const path = join(out, file.path);
      const bytes = 'bytes' in file ? Buffer.from(file.bytes) : Buffer.from(file.content);
      const stats = await statsOf(path);
      // Links and pipes are replaced, never read nor written through.
      if (stats?.isFile() && stats.size === bytes.length && (await readFile(path)).equals(bytes)) counts.same += 1;
      else {
        await stage(path, bytes);
        counts[stats ? 'changed' : 'added'] += 1;
      }
    }
    await stage(record, recordOf(made, pages));
    const [journal, ...content] = moves;
    const final = content.pop();
    if (journal) await rename(journal.from, journal.to);
    for (const folder of new Set(content.map(({ to }) => dirname(to)))) await mkdir(folder, { recursive: true });
    for (const { from, to } of content) await rename(from, to);
    for (const path of obsolete) {
      if (await statsOf(join(out, path))) counts.removed += 1;
      await rm(join(out, path), { force: true });
      await removeEmptyFolders(out, dirname(path));
    }
    if (final) await rename(final.from, final.to);
    return counts;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * Checks that no two files have the same path, that no path leaves the site, and that no file stands where another
 * needs a folder.
 *
 * @throws {PortalError} with the path.
 */
function requireDistinctPaths(files: readonly { readonly path: string }[]): void {
  const paths = new Set<string>();
  for (const { path } of files) {
    if (!isSafePath(path)) throw new PortalError(`« ${path} » n’est pas l’adresse d’un fichier du site`);
    if (paths.has(path)) throw new PortalError(`deux fichiers du site ont l’adresse /${path}`);
    paths.add(path);
  }
  for (const folder of foldersOf(paths))
    if (paths.has(folder)) throw new PortalError(`/${folder} est l’adresse d’un fichier et d’un dossier du site`);
}

/**
 * Checks that no link or file stands where the site needs a folder, and no folder where it needs a file.
 *
 * @throws {PortalError} with the path.
 */
async function requireRealFolders(out: string, files: readonly string[]): Promise<void> {
  for (const folder of foldersOf(files)) {
    const stats = await statsOf(join(out, folder));
    if (stats && !stats.isDirectory())
      throw new PortalError('ce dossier du site est un lien ou un fichier : enlevez-le', { file: join(out, folder) });
  }
  for (const file of files)
    if ((await statsOf(join(out, file)))?.isDirectory())
      throw new PortalError('un dossier est à la place de ce fichier du site : enlevez-le', { file: join(out, file) });
}

/** Folders of some files, from the root of the site, without duplicates and parents first. */
function foldersOf(files: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  return [...folders].sort();
}

/** Status of the entry at a path, without following links; undefined when there is none. */
async function statsOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  });
}

async function removeEmptyFolders(out: string, folder: string): Promise<void> {
  for (let path = folder; path !== '.' && path !== ''; path = dirname(path)) {
    try {
      await rmdir(join(out, path));
    } catch {
      // The folder is not empty.
      return;
    }
  }
}
