// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { constants, gunzipSync } from 'node:zlib';
import { firstBytes } from '../text/file-bytes.js';
import { nameKey } from '../text/names.js';
import { isWorkbook } from '../xlsx/detect.js';
import { openWorkbook } from '../xlsx/workbook.js';

/** The start of a file, enough to recognise its kind. */
export interface FileHead {
  /** Start of the text; empty for a workbook. */
  text: string;
  /** Names of columns, XML elements or JSON keys of each table, as `nameKey` writes them. */
  tables: readonly ReadonlySet<string>[];
}

const HEAD_BYTES = 1 << 16;

/** Number of rows of a file or of a sheet that are searched for a heading. */
const HEADING_WITHIN = 40;

/** Reads the start of a file, gzip or not: CSV in any encoding, XML, JSON, or a workbook. */
export async function readFileHead(path: string, file: string): Promise<FileHead> {
  const bytes = firstBytes(path, HEAD_BYTES);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && isWorkbook(path, file))
    return { text: '', tables: await workbookTables(path, file) };
  const text = decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes) : bytes);
  return { text, tables: tablesIn(text) };
}

/** Unpacks the start of a compressed file; empty when it is damaged. */
function unzip(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: HEAD_BYTES * 64 }).subarray(
      0,
      HEAD_BYTES,
    );
  } catch {
    return Buffer.alloc(0);
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Returns the elements of an XML file or the keys of a JSON file; for any other file, the cells of each of its first
 * rows, since a title may precede the heading.
 */
function tablesIn(text: string): Set<string>[] {
  if (/^\s*</.test(text))
    return [new Set([...text.matchAll(/<(?:[\w.]+:)?([\w.-]+)/g)].map(([, name = '']) => nameKey(name)))];
  if (/^\s*[[{]/.test(text))
    return [new Set([...text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map(([, name = '']) => nameKey(name)))];
  return text
    .split(/\r\n|\n|\r/, HEADING_WITHIN)
    .map(row => new Set((row.match(/"(?:[^"]|"")*"|[^;,\t|"]+/g) ?? []).map(nameKey)));
}

async function workbookTables(path: string, file: string): Promise<Set<string>[]> {
  const workbook = await openWorkbook(path, file);
  const tables: Set<string>[] = [];
  try {
    for (const sheet of workbook.sheets) {
      if (sheet.hidden) continue;
      for await (const { number, cells } of workbook.rows(sheet, () => undefined)) {
        if (number > HEADING_WITHIN) break;
        tables.push(new Set(cells.map(cell => nameKey(cell ?? ''))));
      }
    }
  } finally {
    workbook.close();
  }
  return tables;
}
