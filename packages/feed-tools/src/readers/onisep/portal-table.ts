// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, notAnObject } from '../../json/parse-json.js';
import { readJsonItems } from '../../json/read-items.js';
import { LIST } from '../../json/scanner.js';
import { atPath, message, type Message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { firstCharacter } from '../../text/file-bytes.js';
import { nameKey } from '../../text/names.js';
import { readXml } from '../../xml/read-xml.js';
import type { ReadRequest, Sink } from '../reader.js';
import type { InputFile } from '../source-files.js';
import { tableRows, type Table } from '../table-rows.js';

/** A row of a table of an open-data portal, whatever the format of its file. */
export interface PortalRow {
  /** Line of the file, from 1; undefined in JSON. */
  line: number | undefined;
  /**
   * Returns the trimmed value of a column; '' when it is missing. Case, accents, spaces and punctuation of its name are
   * ignored.
   */
  get(column: string): string;
}

/** Options for reading a table. */
export interface PortalTable {
  /** Required columns. */
  required: readonly string[];
  onRow: (row: PortalRow) => void;
}

/**
 * Reads a table published as CSV, XML (`<root><item><column>…`) or JSON (a list of objects), recognised by content. A
 * portal spells one column differently in each: "lien site onisep.fr" is `<lien_site_onisepfr>` in XML.
 *
 * @throws {SourceError} the file has none of these formats, or a required column is missing.
 */
export async function readPortalTable(
  file: InputFile,
  table: PortalTable,
  request: ReadRequest,
  sink: Sink,
): Promise<void> {
  const start = firstCharacter(file.path);
  if (start === '<') await readXmlItems(file, table, request, sink);
  else if (start === '[' || start === '{') await readJsonRows(file, table, request, sink);
  else await readCsvItems(file, table, request, sink);
}

/** Maximum number of columns; the widest table of a portal has 120. */
const MAX_COLUMNS = 5000;

async function readCsvItems(
  file: InputFile,
  { required, onRow }: PortalTable,
  request: ReadRequest,
  sink: Sink,
): Promise<void> {
  const columns = new Map<string, string>();
  const mismatch = (names: readonly string[]): Message | undefined => {
    const missing = missingKeys(names.map(nameKey), required);
    return missing.length > 0 ? message('column-missing', { columns: missing }) : undefined;
  };
  const onTable = (table: Table): void => {
    for (const name of table.columns) if (!columns.has(nameKey(name))) columns.set(nameKey(name), name);
  };
  for await (const { row } of tableRows(file, { mismatch, onTable }, request, sink)) {
    onRow({ line: row.line, get: column => row.get(columns.get(nameKey(column)) ?? '') });
  }
}

/** Keys of the list of records in the responses of portals; the values of a record may be under `fields`. */
const LISTS = ['results', 'records', 'data'];

async function readJsonRows(
  { path, file }: InputFile,
  { required, onRow }: PortalTable,
  { onBytes }: ReadRequest,
  sink: Sink,
): Promise<void> {
  let hasRows = false as boolean;
  let isFirst = true;
  await readJsonItems(
    { path, file, onBytes },
    {
      root: kind => {
        hasRows = kind === 'list';
      },
      member: (key, value) => {
        hasRows ||= LISTS.includes(key) && value === LIST;
      },
      item: (item, index, key) => {
        if (key !== undefined && !LISTS.includes(key)) return;
        sink.read();
        if (!isObject(item)) return sink.drop(atPath(`/${index}`, notAnObject(item)), { file });
        const record = isObject(item['fields']) ? item['fields'] : item;
        const cells = new Map(Object.entries(record).map(([name, cell]) => [nameKey(name), textOf(cell)]));
        if (isFirst) requireColumns(cells, required, file);
        isFirst = false;
        return onRow(rowOf(cells, undefined));
      },
    },
  );
  if (!hasRows) throw new SourceError({ file, line: 1, reason: message('should-be-objects') });
}

async function readXmlItems(
  file: InputFile,
  { required, onRow }: PortalTable,
  request: ReadRequest,
  sink: Sink,
): Promise<void> {
  let depth = 0;
  let line = 0;
  let rows = 0;
  let text = '';
  let cells = new Map<string, string>();
  let before = 0;
  const onBytes = (total: number): void => {
    request.onBytes(total - before);
    before = total;
  };
  await readXml(
    { path: file.path, onBytes },
    {
      open: (_name, _attributes, at) => {
        depth++;
        text = '';
        if (depth !== 2) return;
        line = at;
        cells = new Map();
      },
      text: piece => {
        text += piece;
      },
      close: name => {
        if (depth === 3) cells.set(nameKey(name), text.trim());
        if (cells.size > MAX_COLUMNS)
          throw new SourceError({ file: file.file, line, reason: message('xml-row-too-wide', { limit: MAX_COLUMNS }) });
        if (depth === 2) {
          sink.read();
          if (rows === 0) requireColumns(cells, required, file.file, line);
          rows++;
          onRow(rowOf(cells, line));
        }
        depth--;
      },
    },
    { root: () => undefined, repaired: fault => sink.warn(fault.reason, { file: file.file, line: fault.line }) },
  );
  if (rows === 0) throw new SourceError({ file: file.file, reason: message('file-without-rows') });
}

function rowOf(cells: ReadonlyMap<string, string>, line: number | undefined): PortalRow {
  return { line, get: column => cells.get(nameKey(column)) ?? '' };
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

function requireColumns(
  columns: ReadonlyMap<string, unknown>,
  required: readonly string[],
  file: string,
  line?: number,
): void {
  const missing = missingKeys([...columns.keys()], required);
  if (missing.length === 0) return;
  const firstColumns = [...columns.keys()].slice(0, 8).join(', ').slice(0, 200);
  const reason = message('columns-read', {
    fault: message('column-missing', { columns: missing }),
    columns: firstColumns,
  });
  throw new SourceError({ file, line, reason });
}

/** Returns the missing columns. */
function missingKeys(keys: readonly string[], required: readonly string[]): string[] {
  return required.filter(name => !keys.includes(nameKey(name)));
}
