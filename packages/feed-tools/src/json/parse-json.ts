// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { constants } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { message, type Message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { TOO_DEEP, tooDeepOffset } from './depth.js';
import { syntaxErrorOffset } from './syntax-error-offset.js';

/** Maximum size of a JSON file read at once, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a JSON file.
 *
 * @param path Path on disk.
 * @param file Name of the file in messages.
 * @throws {SourceError} it is not a file, is too large or nested too deeply, or is not JSON, with line and column.
 */
export async function readJson(path: string, file: string): Promise<unknown> {
  const stats = await stat(path);
  // A device or a pipe may never end.
  if (!stats.isFile())
    throw new SourceError({ file, reason: message(stats.isDirectory() ? 'is-a-folder' : 'not-a-file') });
  if (stats.size > MAX_BYTES)
    throw new SourceError({ file, reason: message('file-too-large', { limit: MAX_BYTES / 1024 / 1024 }) });
  return parseJson(await readFile(path), file);
}

/**
 * Parses JSON in UTF-8, with or without a byte order mark.
 *
 * @throws {SourceError} it is not JSON, with line and column, is nested too deeply, or exceeds the maximum length of a
 * string in Node: 512 million characters.
 */
export function parseJson(bytes: Uint8Array, file: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const limit = Math.ceil(constants.MAX_STRING_LENGTH / 1024 / 1024);
    const isTooLong = bytes.length > constants.MAX_STRING_LENGTH;
    const reason = isTooLong ? message('file-too-large', { limit }) : message('not-utf-8');
    throw new SourceError({ file, reason });
  }
  const tooDeep = tooDeepOffset(text);
  if (tooDeep !== undefined)
    throw new SourceError({ file, line: placeAt(text, tooDeep).line, reason: message('nested-too-deeply') });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { line, column } = placeAt(text, syntaxErrorOffset(text));
    throw new SourceError({ file, line, reason: notJson(text, line, column) });
  }
}

/** Returns the reason why an item that is not an object cannot be read. */
export function notAnObject(item: unknown): Message {
  return message(item === TOO_DEEP ? 'nested-too-deeply' : 'should-be-an-object');
}

/** Whether a value is a plain object, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** Returns the message for a text that is not JSON; its start tells whether it is empty or markup. */
export function notJson(start: string, line: number, column: number): Message {
  if (start.trim() === '') return message('not-json-but-empty', { line, column });
  return /^\s*</.test(start) ? message('not-json-but-markup', { line, column }) : message('not-json', { line, column });
}
