// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, readJson } from '../json/parse-json.js';

/**
 * Retention of the parts of earlier feeds, for the pages that opened those feeds; a part is kept while either rule
 * applies.
 */
export interface KeepReplaced {
  /** Number of hours after the replacement. */
  hours: number;
  /** Number of feeds before the current one. */
  generations: number;
}

/** File that records when the parts of earlier feeds were replaced. */
export const REPLACED_FILE = '.replaced.json';

/** Files that one publication replaced. */
export interface ReplacedFiles {
  /** Time of the replacement, ISO 8601. */
  at: string;
  files: string[];
}

/** Reads the replacements of earlier publications, latest first; empty when the file is missing or damaged. */
export async function readReplaced(path: string): Promise<ReplacedFiles[]> {
  try {
    const list: unknown = await readJson(path, path);
    return Array.isArray(list) ? list.filter(isReplaced) : [];
  } catch {
    return [];
  }
}

/**
 * Sorts the files replaced by earlier publications and by this one (the files of the folder that it does not write
 * again) into those to keep and those to remove.
 *
 * @param files Names of the files of earlier feeds in the folder.
 * @returns the replacements to keep, latest first, and the names of the files to remove.
 */
export function sortReplaced(
  earlier: readonly ReplacedFiles[],
  files: readonly string[],
  keep: KeepReplaced,
  now: Date,
): { keptFiles: ReplacedFiles[]; removed: string[] } {
  const left = new Set(files);
  // A part that was used again, then dropped, counts as replaced by the later publication.
  const present = earlier.map(({ at, files: names }) => ({ at, files: names.filter(name => left.delete(name)) }));
  const all = [{ at: now.toISOString(), files: [...left] }, ...present].filter(({ files: names }) => names.length > 0);
  const oldest = now.getTime() - keep.hours * 3_600_000;
  const isKept = ({ at }: ReplacedFiles, index: number): boolean =>
    index < keep.generations || (keep.hours > 0 && Date.parse(at) >= oldest);
  const keptFiles = all.filter(isKept);
  return {
    keptFiles,
    removed: all.filter(each => !keptFiles.includes(each)).flatMap(({ files: names }) => names),
  };
}

function isReplaced(value: unknown): value is ReplacedFiles {
  if (!isObject(value) || typeof value['at'] !== 'string') return false;
  const names = value['files'];
  return Array.isArray(names) && names.every(name => typeof name === 'string');
}
