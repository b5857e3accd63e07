// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { message } from '../messages/message.js';
import type { SourceConfig } from '../source/source-config.js';
import { SourceError } from '../source/source-error.js';

/** A file to read. */
export interface InputFile {
  /** Path on disk. */
  path: string;
  /** Name in messages. */
  file: string;
}

/** Names of files that accompany data: hidden files, notes, locks of office suites, incomplete downloads. */
const NOT_DATA =
  /^(\.|~\$)|^(read ?me|lisez|licen[cs]e|notice|copying)[^.]*(\.(txt|md|html?|pdf))?$|^thumbs\.db$|\.(part|crdownload|tmp)$/i;

/** Returns the files of a source: those listed, and those of its folders, sorted by name. */
export async function sourceFiles(source: SourceConfig): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const [index, path] of source.paths.entries()) {
    const name = source.names[index] ?? path;
    if (!(await stat(path)).isDirectory()) {
      files.push({ path, file: name });
      continue;
    }
    const entries = await readdir(path, { withFileTypes: true });
    const inside = entries.filter(entry => entry.isFile() && !NOT_DATA.test(entry.name)).map(entry => entry.name);
    files.push(...inside.sort().map(entry => ({ path: join(path, entry), file: join(name, entry) })));
  }
  return files;
}

/** Returns the size and date of each file of a source. */
export async function sourceStamps(source: SourceConfig): Promise<ReadonlyMap<string, string>> {
  const stamps = (await sourceFiles(source)).map(async ({ path, file }) => {
    const { size, mtimeMs } = await stat(path);
    return [file, `${size} ${mtimeMs}`] as const;
  });
  return new Map(await Promise.all(stamps));
}

/**
 * Throws when a file of a source changed or disappeared while it was read: a mix of two versions may have been read.
 *
 * @param before Stamps taken before reading.
 * @throws {SourceError} with the file.
 */
export async function requireUnchanged(source: SourceConfig, before: ReadonlyMap<string, string>): Promise<void> {
  const after = await sourceStamps(source).catch(() => new Map<string, string>());
  for (const [file, stamp] of before) {
    if (after.get(file) !== stamp) throw new SourceError({ file, reason: message('file-changed') });
  }
}

/** Returns the total size of the files of a source, in bytes. */
export async function sourceBytes(source: SourceConfig): Promise<number> {
  const sizes = (await sourceFiles(source)).map(async ({ path }) => (await stat(path)).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
