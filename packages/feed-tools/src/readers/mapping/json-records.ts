// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { open } from 'node:fs/promises';
import type { CollectionName } from '@orientation-widgets/feed';
import { SourceError } from '../../source-error.js';
import { isObject, readJson } from '../../text/parse-json.js';
import type { SourceFile } from '../source-files.js';

/** A record of a JSON file, with its path there: « /resources/3 ». */
export interface JsonRecord {
  record: unknown;
  path: string;
}

/** Whether a file is JSON, told by its first character whatever its extension. */
export async function isJson(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return /^(\u00ef\u00bb\u00bf)?\s*[[{]/.test(buffer.subarray(0, bytesRead).toString('latin1'));
  } finally {
    await handle.close();
  }
}

/**
 * The records of a JSON file: a list, or the list named after the collection in an object.
 *
 * @throws {SourceError} the file is not JSON, or has no such list.
 */
export async function jsonRecords({ path, file }: SourceFile, collection: CollectionName): Promise<JsonRecord[]> {
  const value = await readJson(path, file);
  if (Array.isArray(value)) return value.map((record: unknown, index) => ({ record, path: `/${index}` }));
  const list = isObject(value) && Object.hasOwn(value, collection) ? value[collection] : undefined;
  if (!Array.isArray(list)) throw new SourceError({ file, line: 1, reason: `should be a list, or an object with a list "${collection}"` });
  return list.map((record: unknown, index) => ({ record, path: `/${collection}/${index}` }));
}

/** The value at a path in a JSON record: « territory.code »; undefined when there is none. */
export function jsonValue(record: unknown, path: string): unknown {
  let at = record;
  for (const step of Object.hasOwn(Object(record) as object, path) ? [path] : path.split('.')) {
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Record<string, unknown>)[step] : undefined;
  }
  return at;
}
