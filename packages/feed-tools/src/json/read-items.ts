// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { readText, sniffEncoding, type Encoding } from '../text/decode.js';
import { notJson } from './parse-json.js';
import { JsonSyntaxError, JsonScanner, type JsonEvents } from './scanner.js';

/** Options of {@link readJsonItems}. */
export interface JsonOptions {
  /** Path on disk. */
  path: string;
  /** Name of the file in messages. */
  file: string;
  /** Called with the number of bytes read. */
  onBytes?: (bytes: number) => void;
}

/**
 * Streams the items of a JSON file of any size. JSON should be UTF-8; other encodings are accepted.
 *
 * @returns The encoding of the file.
 * @throws {SourceError} the file is not JSON, with line and column.
 */
export async function readJsonItems(options: JsonOptions, events: JsonEvents): Promise<Encoding> {
  const encoding = await sniffEncoding(options.path);
  const scanner = new JsonScanner(events);
  try {
    for await (const text of readText(options.path, encoding, options.onBytes)) scanner.write(text);
    scanner.end();
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw await toSourceError(error, options, encoding);
    throw error;
  }
  return encoding;
}

/**
 * Converts a syntax error to a source error with its line and column. Lines are counted only on failure, since most
 * files are valid.
 */
async function toSourceError(
  { offset, limit }: JsonSyntaxError,
  { path, file }: JsonOptions,
  encoding: Encoding,
): Promise<SourceError> {
  let line = 1;
  let column = 1;
  let start = '';
  let left = offset;
  for await (const text of readText(path, encoding)) {
    start ||= text;
    const before = text.slice(0, left);
    left -= before.length;
    line += before.split('\n').length - 1;
    const lineStart = before.lastIndexOf('\n');
    column = lineStart < 0 ? column + before.length : before.length - lineStart;
    if (left === 0) break;
  }
  const reason =
    limit === undefined ? notJson(start, line, column) : message('json-value-too-long', { limit, line, column });
  return new SourceError({ file, line, reason });
}
