// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { stat } from 'node:fs/promises';
import { SourceError } from '../source-error.js';
import { CsvRow, readCsv } from '../text/csv.js';
import { normaliseName } from '../text/names.js';
import type { Calendar } from '../xlsx/cell.js';
import { isWorkbook } from '../xlsx/detect.js';
import type { SheetRow } from '../xlsx/sheet-rows.js';
import { openWorkbook, type Sheet, type Workbook } from '../xlsx/workbook.js';
import type { ReadRequest, Sink } from './reader.js';
import type { SourceFile } from './source-files.js';

/** The heading of a table may come after a title and a few notes. */
const HEADING_WITHIN = 40;

/** A table about to be read. */
export interface Table {
  /** Names of its columns, normalised, in order. */
  columns: readonly string[];
  /** Name of the file in messages, and of the sheet: « b.xlsx [Feuil1] ». */
  file: string;
  /** Calendar of the dates that are serial numbers; absent in a CSV file. */
  calendar?: Calendar;
}

/** A row of a table, with the name of the file and of the sheet it is in. */
export interface TableRow {
  row: CsvRow;
  file: string;
}

/** Which tables of a file to read. */
export interface TableWanted {
  /** Why a heading is not the one of a wanted table, in a few words; undefined when it is. */
  misfit(columns: readonly string[]): string | undefined;
  /** Called before the first row of each table. */
  onTable?(table: Table): void;
  /** Name of the only sheet to read. */
  sheet?: string | undefined;
}

/**
 * Streams the rows of the wanted tables of a file: a CSV file, or a workbook in the XLSX format, told apart by content. In a
 * workbook every visible sheet that has the wanted heading is read; the others are left out.
 *
 * @throws {SourceError} the file cannot be read, or has no wanted table.
 */
export async function* tableRows(
  source: SourceFile,
  wanted: TableWanted,
  request: ReadRequest,
  sink: Sink,
): AsyncGenerator<TableRow> {
  if (!(await isWorkbook(source.path, source.file))) return yield* csvTable(source, wanted, request, sink);
  const workbook = await openWorkbook(source.path, source.file);
  try {
    yield* workbookTables(workbook, source, wanted, request, sink);
  } finally {
    workbook.close();
  }
}

async function* csvTable(
  { path, file }: SourceFile,
  wanted: TableWanted,
  request: ReadRequest,
  sink: Sink,
): AsyncGenerator<TableRow> {
  const rows = readCsv({
    path,
    file,
    required: [],
    onBytes: request.onBytes,
    onColumns: (columns) => {
      const reason = wanted.misfit(columns);
      if (reason !== undefined) throw new SourceError({ file, line: 1, reason: `${reason} ${listOf(columns)}` });
      wanted.onTable?.({ columns, file });
    },
    onBadRow: (reason, line) => {
      sink.read();
      sink.drop(reason, { file, line });
    },
  });
  for await (const row of rows) {
    sink.read();
    yield { row, file };
  }
}

async function* workbookTables(
  workbook: Workbook,
  { path, file }: SourceFile,
  wanted: TableWanted,
  request: ReadRequest,
  sink: Sink,
): AsyncGenerator<TableRow> {
  let reported = 0;
  const onBytes = (bytes: number): void => {
    reported += bytes;
    request.onBytes(bytes);
  };
  const misfits: string[] = [];
  let tables = 0;
  for (const sheet of workbook.sheets) {
    const isWanted = wanted.sheet === undefined ? !sheet.hidden : normaliseName(sheet.name) === normaliseName(wanted.sheet);
    if (!isWanted) continue;
    const misfit = yield* sheetTable(workbook, sheet, wanted, onBytes, sink);
    if (misfit === undefined) tables++;
    else misfits.push(`[${sheet.name.slice(0, 60)}] ${misfit}`);
  }
  if (tables === 0) throw new SourceError({ file, reason: noTable(workbook, misfits, wanted.sheet) });
  const { size } = await stat(path);
  if (size > reported) request.onBytes(size - reported);
}

/** Streams the rows under the heading of a sheet; returns why it has none that is wanted. */
async function* sheetTable(
  workbook: Workbook,
  sheet: Sheet,
  wanted: TableWanted,
  onBytes: (bytes: number) => void,
  sink: Sink,
): AsyncGenerator<TableRow, string | undefined> {
  let misfit = 'is empty';
  let widest = 0;
  let columns: Map<string, number> | undefined;
  for await (const { number, cells } of workbook.rows(sheet, onBytes)) {
    if (columns) {
      sink.read();
      yield { row: new CsvRow(number, cells, columns), file: sheet.label };
      continue;
    }
    if (number > HEADING_WITHIN) break;
    const heading = columnsOf(cells);
    const reason = wanted.misfit([...heading.keys()]);
    if (reason === undefined) {
      columns = heading;
      wanted.onTable?.({ columns: [...heading.keys()], file: sheet.label, calendar: workbook.calendar });
    } else if (heading.size > widest) {
      widest = heading.size;
      misfit = `${reason} ${listOf([...heading.keys()])}`;
    }
  }
  return columns ? undefined : misfit;
}

/** The first of two columns of one name wins. */
function columnsOf(cells: SheetRow['cells']): Map<string, number> {
  const columns = new Map<string, number>();
  cells.forEach((cell, index) => {
    const name = normaliseName(cell ?? '');
    if (name !== '' && !columns.has(name)) columns.set(name, index);
  });
  return columns;
}

function listOf(columns: readonly string[]): string {
  return `(columns read: ${columns.slice(0, 16).join(', ').slice(0, 200)})`;
}

function noTable({ sheets }: Workbook, misfits: readonly string[], wanted: string | undefined): string {
  if (misfits.length > 0) return `no sheet has the wanted table: ${misfits.slice(0, 3).join('; ')}`;
  const names = sheets.map(({ name }) => `"${name}"`).slice(0, 10).join(', ');
  return wanted === undefined ? 'every sheet is hidden or a chart' : `no sheet named "${wanted}" (sheets: ${names})`;
}
