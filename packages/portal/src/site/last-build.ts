// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, parseJson } from '@orientation-widgets/feed-tools';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PortalError } from '../portal-error.js';

/** Names the files of a site: only they are removed by the next build. */
export const RECORD = '.orientation-portal.json';

/** Folder of the files of a build until the last of them is written. */
export const STAGING = '.orientation-portal.new';

/** What the folder of a site holds of an earlier build. */
export interface LastBuild {
  /** Files that a build wrote or was about to write, from the root of the site. */
  readonly files: readonly string[];
  /** Pages of the last build that ended. */
  readonly pages: number;
}

/**
 * Reads what an earlier build left in a folder: nothing for a folder that is new, empty, or that a killed build had only locked.
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

/** The text of the record of a build. */
export function recordOf(files: Iterable<string>, pages: number): string {
  return `${JSON.stringify({ pages, files: [...files].sort() })}\n`;
}

/** Whether a path, from the root of the site, stays in it and is no file of the build itself. */
export function isSafePath(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  const isName = (name: string): boolean => !['', '.', '..'].includes(name) && !/[\\\0]/.test(name);
  return isName(first) && rest.every(isName) && first !== RECORD && first !== STAGING;
}
