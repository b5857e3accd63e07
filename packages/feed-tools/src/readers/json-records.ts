// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { readJsonItems } from '../json/read-items.js';
import { LIST } from '../json/scanner.js';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { firstCharacter } from '../text/file-bytes.js';
import type { ReadRequest, Sink } from './reader.js';
import type { InputFile } from './source-files.js';

/** A record of a JSON file, with its path: `/resources/3`. */
export interface JsonRecord {
  record: unknown;
  path: string;
}

/** Whether a file is JSON, judged by its first character whatever its extension. */
export function isJson(path: string): boolean {
  return /[[{]/.test(firstCharacter(path));
}

/**
 * Streams the records of a JSON file: those of a list, or of the list named after the collection in an object.
 *
 * @throws {SourceError} the file is not JSON, or has no such list.
 */
export async function readJsonRecords(
  { path, file }: InputFile,
  collection: CollectionName,
  { onBytes }: ReadRequest,
  sink: Sink,
  onRecord: (record: JsonRecord) => void,
): Promise<void> {
  let hasRecords = false as boolean;
  const encoding = await readJsonItems(
    { path, file, onBytes },
    {
      root: kind => {
        hasRecords = kind === 'list';
      },
      member: (key, value) => {
        hasRecords ||= key === collection && value === LIST;
      },
      item: (record, index, key) => {
        if (key === undefined) onRecord({ record, path: `/${index}` });
        else if (key === collection) onRecord({ record, path: `/${collection}/${index}` });
      },
    },
  );
  if (!hasRecords) throw new SourceError({ file, line: 1, reason: message('should-be-records', { collection }) });
  if (encoding !== 'utf-8') sink.warn(message('read-as', { encoding }), { file });
}

/** Returns the value at a path in a JSON record, such as `territory.code`; undefined when there is none. */
export function jsonValue(record: unknown, path: string): unknown {
  let at = record;
  for (const step of Object.hasOwn(Object(record) as object, path) ? [path] : path.split('.')) {
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined;
  }
  return at;
}
