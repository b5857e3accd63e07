// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, notAnObject } from '../json/parse-json.js';
import { readJsonItems } from '../json/read-items.js';
import { LIST } from '../json/scanner.js';
import type { Message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { jsonValue } from './json-records.js';
import type { Position, ReadRequest, Sink } from './reader.js';
import { sourceFiles } from './source-files.js';

/** An object of a JSON file. */
export type JsonItem = Record<string, unknown>;

/**
 * Streams the objects of the JSON files of a source: those of a list, or of one of the lists of an object, by their
 * names.
 *
 * @param missing Reason reported when a file has no such list.
 * @throws {SourceError} a file is not JSON, or has no such list.
 */
export async function readItems(
  { source, onBytes }: ReadRequest,
  sink: Sink,
  lists: readonly string[],
  missing: Message,
  onItem: (item: JsonItem, at: Position) => void,
): Promise<void> {
  for (const { path, file } of await sourceFiles(source)) {
    let hasItems = false as boolean;
    await readJsonItems(
      { path, file, onBytes },
      {
        root: kind => {
          hasItems = kind === 'list';
        },
        member: (key, value) => {
          hasItems ||= lists.includes(key) && value === LIST;
        },
        item: (item, index, key) => {
          if (key !== undefined && !lists.includes(key)) return;
          sink.read();
          const at = { file: `${file} ${key === undefined ? '' : `/${key}`}/${index}` };
          if (isObject(item)) onItem(item, at);
          else sink.drop(notAnObject(item), at);
        },
      },
    );
    if (!hasItems) throw new SourceError({ file, line: 1, reason: missing });
  }
}

/** Maximum length of a text taken from an item. */
const MAX_TEXT = 100_000;

/**
 * Returns the text at a path; '' when there is none. A text in several languages gives its French, else its English.
 */
export function textAt(item: unknown, path: string): string {
  const value = jsonValue(item, path);
  if (isObject(value)) return textAt(value, 'fr') || textAt(value, 'en');
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : typeof value === 'number' ? String(value) : '';
}

/** Returns the items of the list at a path; a single value counts as a list of one item. */
export function listAt(item: unknown, path: string): readonly unknown[] {
  const value = jsonValue(item, path);
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Returns the number at a path; undefined when there is none. */
export function numberAt(item: unknown, path: string): number | undefined {
  const value = jsonValue(item, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
