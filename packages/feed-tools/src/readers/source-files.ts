// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceConfig } from '../source-config.js';

/** A file to read. */
export interface SourceFile {
  /** Path on disk. */
  path: string;
  /** Name in messages. */
  file: string;
}

/** What lies beside the files of a producer: hidden files, notes, the locks of an office suite, downloads that did not end. */
const NOT_DATA = /^(\.|~\$)|^(read ?me|lisez|licen[cs]e|notice|copying)[^.]*(\.(txt|md|html?|pdf))?$|^thumbs\.db$|\.(part|crdownload|tmp)$/i;

/** The files of a source: those it names, and those of the folders it names, by name. */
export async function sourceFiles(source: SourceConfig): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const [index, path] of source.paths.entries()) {
    const name = source.names[index] ?? path;
    if (!(await stat(path)).isDirectory()) {
      files.push({ path, file: name });
      continue;
    }
    const entries = await readdir(path, { withFileTypes: true });
    const inside = entries.filter((entry) => entry.isFile() && !NOT_DATA.test(entry.name)).map((entry) => entry.name);
    files.push(...inside.sort().map((entry) => ({ path: join(path, entry), file: join(name, entry) })));
  }
  return files;
}

/** Bytes of all the files of a source. */
export async function sourceBytes(source: SourceConfig): Promise<number> {
  const sizes = (await sourceFiles(source)).map(async ({ path }) => (await stat(path)).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
