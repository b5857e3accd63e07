// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { stat } from 'node:fs/promises';
import { CsvRow, readRecords, type Heading } from '../csv/read-csv.js';
import { message, type Message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { normaliseName } from '../text/names.js';
import type { Calendar } from '../xlsx/cell.js';
import { isWorkbook } from '../xlsx/detect.js';
import { openWorkbook, type Sheet, type Workbook } from '../xlsx/workbook.js';
import { HeadingFinder } from './heading-finder.js';
import type { ReadRequest, Sink } from './reader.js';
import type { InputFile } from './source-files.js';

/** A table about to be read. */
export interface Table {
  /** Names of its columns, normalised, in order. */
  columns: readonly string[];
  /** Normalised names shared by several columns: only the first is read. */
  repeated: readonly string[];
  /** Name of the file in messages, with the sheet: `b.xlsx [Feuil1]`. */
  file: string;
  /** Line of its heading, from 1. */
  line: number;
  /** Calendar of serial dates; absent in a CSV file. */
  calendar?: Calendar;
}

/** A row of a table, with the name of its file and sheet. */
export interface TableRow {
  row: CsvRow;
  file: string;
}

/** The parts of a request and of a sink that reading a table needs. */
export type TableRequest = Pick<ReadRequest, 'onBytes'>;
export type TableSink = Pick<Sink, 'read' | 'drop' | 'warn'>;

/** Selection of the tables of a file to read. */
export interface TableFilter {
  /** Returns the reason why a heading is not that of a table to read, in a few words; undefined when it is. */
  mismatch: (columns: readonly string[]) => Message | undefined;
  /** Called before the first row of each table. */
  onTable?: (table: Table) => void;
  /** Name of the only sheet to read; all visible sheets when absent. */
  sheet?: string | undefined;
}

/**
 * Streams the rows of the matching tables of a CSV file or XLSX workbook, distinguished by content. In a workbook,
 * every visible sheet with a matching heading is read; other sheets are skipped.
 *
 * @throws {SourceError} the file cannot be read, or has no matching table.
 */
export async function* tableRows(
  source: InputFile,
  filter: TableFilter,
  request: TableRequest,
  sink: TableSink,
): AsyncGenerator<TableRow> {
  if (!isWorkbook(source.path, source.file)) {
    yield* csvTable(source, filter, request, sink);
    return;
  }
  const workbook = await openWorkbook(source.path, source.file);
  try {
    yield* workbookTables(workbook, source, filter, request, sink);
  } finally {
    workbook.close();
  }
}

async function* csvTable(
  { path, file }: InputFile,
  filter: TableFilter,
  request: TableRequest,
  sink: TableSink,
): AsyncGenerator<TableRow> {
  const finder = new HeadingFinder(filter.mismatch);
  let heading: Heading | undefined;
  const onDecodeError = (): void => sink.warn(message('characters-lost'), { file });
  const onWindowsLine = (line: number): void => sink.warn(message('line-in-windows-1252'), { file, line });
  const onUnendedLine = (line: number): void => sink.warn(message('last-line-unended'), { file, line });
  const { onBytes } = request;
  for await (const records of readRecords({ path, file, onBytes, onDecodeError, onWindowsLine, onUnendedLine })) {
    for (const { cells, line } of records) {
      if (heading) {
        sink.read();
        const fault = widthFault(cells, heading);
        if (fault === undefined) yield { row: new CsvRow(line, cells, heading), file };
        else sink.drop(fault, { file, line });
        continue;
      }
      if (finder.isExhausted) throw noHeading(finder, file);
      heading = finder.tryRow(cells, line);
      if (heading) openTable(heading, { file, line }, filter, sink);
    }
  }
  if (!heading) throw noHeading(finder, file);
}

/** Announces a table about to be read, and warns about headings shared by several columns. */
function openTable(
  { names, repeated }: Heading,
  at: Pick<Table, 'file' | 'line' | 'calendar'>,
  { onTable }: TableFilter,
  sink: TableSink,
): void {
  if (repeated.length > 0)
    sink.warn(message('headings-repeated', { columns: repeated.slice(0, 10) }), { file: at.file, line: at.line });
  onTable?.({ columns: names, repeated, ...at });
}

function noHeading({ mismatch }: HeadingFinder, file: string): SourceError {
  return new SourceError({ file, line: mismatch?.line, reason: mismatch?.reason ?? message('file-without-rows') });
}

/**
 * Returns the fault of a row with missing or extra cells. Extra empty cells are accepted: Excel writes columns that
 * were once used.
 */
function widthFault(cells: readonly string[], { width, cellCount }: Heading): Message | undefined {
  const isWide = cells.length > cellCount && cells.slice(cellCount).some(cell => cell.trim() !== '');
  return cells.length < width || isWide
    ? message('cells-missing-or-too-many', { found: cells.length, expected: width })
    : undefined;
}

async function* workbookTables(
  workbook: Workbook,
  { path, file }: InputFile,
  filter: TableFilter,
  request: TableRequest,
  sink: TableSink,
): AsyncGenerator<TableRow> {
  let reported = 0;
  const onBytes = (bytes: number): void => {
    reported += bytes;
    request.onBytes(bytes);
  };
  const mismatches: Message[] = [];
  let tables = 0;
  for (const sheet of workbook.sheets) {
    const isWanted =
      filter.sheet === undefined ? !sheet.hidden : normaliseName(sheet.name) === normaliseName(filter.sheet);
    if (!isWanted) continue;
    const mismatch = yield* sheetTable(workbook, sheet, filter, onBytes, sink);
    if (mismatch === undefined) tables++;
    else mismatches.push(message('in-sheet', { sheet: sheet.name.slice(0, 60), fault: mismatch }));
  }
  if (tables === 0) throw new SourceError({ file, reason: noTable(workbook, mismatches, filter.sheet) });
  const { size } = await stat(path);
  if (size > reported) request.onBytes(size - reported);
}

/** Streams the rows under the heading of a sheet; returns the reason when there is no heading, else undefined. */
async function* sheetTable(
  workbook: Workbook,
  sheet: Sheet,
  filter: TableFilter,
  onBytes: (bytes: number) => void,
  sink: TableSink,
): AsyncGenerator<TableRow, Message | undefined> {
  const finder = new HeadingFinder(filter.mismatch);
  let heading: Heading | undefined;
  for await (const { number, cells } of workbook.rows(sheet, onBytes)) {
    if (heading) {
      sink.read();
      // A comment further right is no cell of the table.
      if ((cells[heading.width] ?? '').trim() !== '')
        sink.warn(message('cell-without-heading'), { file: sheet.label, line: number });
      yield { row: new CsvRow(number, cells, heading), file: sheet.label };
      continue;
    }
    if (finder.isExhausted) break;
    heading = finder.tryRow(cells, number);
    const { label: file } = sheet;
    if (heading) openTable(heading, { file, line: number, calendar: workbook.calendar }, filter, sink);
  }
  return heading ? undefined : (finder.mismatch?.reason ?? message('sheet-empty'));
}

function noTable({ sheets }: Workbook, mismatches: readonly Message[], sheetName: string | undefined): Message {
  if (mismatches.length > 0) return message('no-wanted-sheet', { sheets: mismatches.slice(0, 3) });
  const sheetNames = sheets.map(({ name }) => name).slice(0, 10);
  return sheetName === undefined
    ? message('no-visible-sheet')
    : message('sheet-not-found', { sheet: sheetName, known: sheetNames });
}
