// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { addToMultimap } from '../store/multimap.js';
import { readFileHead } from '../recognition/file-head.js';
import type { Reader } from '../readers/reader.js';
import type { Signature } from '../recognition/signature.js';
import { READERS } from '../registry/readers.js';

/** A reader whose files can be recognised. */
export type RecognisingReader = Reader & { readonly signature: Signature };

/** Publisher of a file, deduced from its columns. */
type FoundProvenance = ReturnType<NonNullable<Signature['provenanceOf']>>;

/** Source found in a folder. */
export interface FoundSource {
  id: string;
  reader: RecognisingReader;
  /** Paths of its files or folder, relative to the searched folder, with `/`. */
  paths: string[];
  /** Publisher according to the file; absent when the file does not name it. */
  provenance?: FoundProvenance;
}

/** Contents of a folder. */
export interface FoundSources {
  sources: FoundSource[];
  /** Unrecognised files. */
  unknown: string[];
}

const RECOGNISING_READERS = [...READERS.values()].filter(
  (reader): reader is RecognisingReader => reader.signature !== undefined,
);

/** Number of levels of folders searched. */
const DEPTH = 4;

/** Maximum number of files: beyond it, the folder is probably the wrong one. */
const MAX_FILES = 5000;

/** Names of files that accompany data but contain none. */
const NOT_DATA =
  /\.(md|rst|html?|pdf|docx?|odt|png|jpe?g|svg|xsd|dtd|js|mjs|ts)$|(^|\/)(README[^/]*|(SOURCE|LICEN[CS]E)S?(\.txt)?)$/i;

/**
 * Finds sources in a folder by the content of the files, whatever their names.
 *
 * @throws {SourceError} there is no such folder, or it holds too many files.
 */
export async function findSources(folder: string): Promise<FoundSources> {
  const files = (await filesIn(folder, DEPTH, folder)).sort();
  if (files.length > MAX_FILES)
    throw new SourceError({ file: folder, reason: message('too-many-files', { limit: MAX_FILES }) });
  const filesByReader = new Map<RecognisingReader, FoundFile[]>();
  const unknown: string[] = [];
  for (const path of files) {
    const name = relative(folder, path).split(sep).join('/');
    if (NOT_DATA.test(name)) continue;
    const file = await recognise(path, name);
    if (file) addToMultimap(filesByReader, file.reader, file);
    else unknown.push(name);
  }
  for (const [reader, group] of filesByReader) {
    if (group.some(({ isEnough }) => isEnough)) continue;
    filesByReader.delete(reader);
    unknown.push(...group.map(({ name }) => name));
  }
  const sources = RECOGNISING_READERS.flatMap(reader => sourcesOf(reader, filesByReader.get(reader) ?? []));
  const folders = sources.filter(({ reader }) => reader.signature.wholeFolder).flatMap(({ paths }) => paths);
  return { sources, unknown: unknown.filter(name => !folders.includes(dirname(name))).sort() };
}

/** A file of a recognised kind. */
interface FoundFile {
  name: string;
  reader: RecognisingReader;
  /** Whether `build` can read the source with this file alone. */
  isEnough: boolean;
  provenance: FoundProvenance;
}

async function recognise(path: string, name: string): Promise<FoundFile | undefined> {
  try {
    const head = await readFileHead(path, name);
    const reader = RECOGNISING_READERS.find(
      ({ signature: { matches, namePattern } }) => matches(head) && (namePattern?.test(name) ?? true),
    );
    return (
      reader && {
        name,
        reader,
        isEnough: reader.signature.requires?.(head) ?? true,
        provenance: reader.signature.provenanceOf?.(head),
      }
    );
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}

function sourcesOf(reader: RecognisingReader, files: readonly FoundFile[]): FoundSource[] {
  const { kind, signature } = reader;
  if (files.length === 0) return [];
  if (signature.wholeFolder) {
    const folders = [...new Set(files.map(({ name }) => dirname(name)))];
    return folders.map((path, index) => ({ id: numbered(kind, index), reader, paths: [path] }));
  }
  if (signature.oneSourcePerFile)
    return files.map(({ name, provenance }, index) => ({
      id: numbered(kind, index),
      reader,
      paths: [name],
      ...(provenance && { provenance }),
    }));
  return [{ id: kind, reader, paths: files.map(({ name }) => name) }];
}

function numbered(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}

async function filesIn(folder: string, depth: number, root: string): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new SourceError({
      file: folder === root ? root : relative(root, folder),
      reason: message('folder-unreadable'),
      cause: error,
    });
  }
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isFile()) files.push(path);
    else if (entry.isDirectory() && depth > 1) files.push(...(await filesIn(path, depth - 1, root)));
  }
  return files;
}
