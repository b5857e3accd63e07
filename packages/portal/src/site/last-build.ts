// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, parseJson } from '@orientation-widgets/feed-tools';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PortalError } from '../portal-error.js';

/** Name of the file that lists the files of a build: the next build removes only these. */
export const RECORD = '.orientation-portal.json';

/** Folder that holds the files of a build until the last one is written. */
export const STAGING = '.orientation-portal.new';

/** Record of an earlier build, read from the folder of a site. */
export interface LastBuild {
  /** Files that a build wrote or was about to write, from the root of the site. */
  readonly files: readonly string[];
  /** Number of pages of the last completed build. */
  readonly pages: number;
}

/**
 * Reads the record of an earlier build. It is empty for a folder that is new, empty, or that an interrupted build had
 * only locked.
 *
 * @throws {PortalError} the folder holds something else.
 */
export async function readLastBuild(out: string): Promise<LastBuild> {
  const names = (await readdir(out)).filter(name => name !== STAGING && !name.startsWith('.lock-'));
  if (!names.length) return { files: [], pages: 0 };
  const path = join(out, RECORD);
  if (!names.includes(RECORD))
    throw new PortalError('ce dossier n’est pas vide et ne vient pas d’orientation-portal : choisissez-en un autre', {
      file: out,
    });
  if (!(await lstat(path)).isFile()) throw new PortalError('ce n’est pas un fichier', { file: path });
  const value = parseJson(await readFile(path), path);
  const { files, pages } = isObject(value) ? value : {};
  if (!Array.isArray(files))
    throw new PortalError('liste des fichiers illisible : videz le dossier du site, puis recommencez', { file: path });
  const safe = (files as unknown[]).filter((file): file is string => typeof file === 'string' && isSafePath(file));
  const isCount = typeof pages === 'number' && Number.isSafeInteger(pages) && pages >= 0;
  return { files: safe, pages: isCount ? pages : safe.filter(file => file.endsWith('.html')).length };
}

/** Returns the text of the record of a build. */
export function recordOf(files: Iterable<string>, pages: number): string {
  return `${JSON.stringify({ pages, files: [...files].sort() })}\n`;
}

/** Whether a path, from the root of the site, stays inside it and is not a file of the build itself. */
export function isSafePath(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  const isName = (name: string): boolean => !['', '.', '..'].includes(name) && !/[\\\0]/.test(name);
  return isName(first) && rest.every(isName) && first !== RECORD && first !== STAGING;
}
