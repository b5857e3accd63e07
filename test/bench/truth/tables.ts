// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A second reader of the producers' tables, which shares no code with that of the tool: csv-parse for text, the XML of
// the sheet for a workbook.
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** A row of a table: its cells by trimmed heading, and its line number, where the heading is 1. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Returns the rows of a CSV file in UTF-8 or, failing that, in windows-1252; the delimiter is the most frequent one in
 * the heading.
 */
export function csvTable(path: string): Row[] {
  const text = decode(readFileSync(path));
  const heading = text.slice(0, text.indexOf('\n'));
  const delimiter = heading.split(';').length > heading.split(',').length ? ';' : ',';
  const rows = parse(text, {
    delimiter,
    bom: true,
    columns: (names: string[]) => names.map(name => name.trim()),
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Returns the rows of the first sheet of a workbook that has this heading. */
export function workbookTable(path: string, heading: string): Row[] {
  const entries = unzip(readFileSync(path));
  const textOf = (name: string): string => entries.get(name)?.().toString('utf8') ?? '';
  const shared = [...textOf('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => unescapeXml(text)).join(''),
  );
  for (const name of [...entries.keys()].filter(item => item.startsWith('xl/worksheets/sheet'))) {
    const [names, ...rows] = sheetRows(textOf(name), shared);
    if (!names?.cells.includes(heading)) continue;
    return rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(names.cells.map((column, index) => [column, cells[index] ?? ''])),
    }));
  }
  throw new Error(`${path}: no sheet has a column ${heading}`);
}

function sheetRows(xml: string, shared: readonly string[]): { line: number; cells: string[] }[] {
  return [...xml.matchAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/gs)].map(([, line, content = '']) => {
    const cells: string[] = [];
    for (const [, column = '', attributes = '', inner = ''] of content.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? '';
      cells[placeOf(column)] = attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : unescapeXml(value);
    }
    return { line: Number(line), cells: Array.from(cells, cell => (cell ?? '').trim()) };
  });
}

/** Returns the position of a column from its letters: 0 for A, 26 for AA. */
function placeOf(letters: string): number {
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** Returns the entries of a ZIP archive, by name, each inflated on demand. */
function unzip(archive: Buffer): Map<string, () => Buffer> {
  const entries = new Map<string, () => Buffer>();
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    entries.set(archive.toString('utf8', at + 46, at + 46 + nameLength), () => {
      const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(from, from + size);
      return method === 0 ? bytes : inflateRawSync(bytes);
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}
