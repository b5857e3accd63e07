// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { stat } from 'node:fs/promises';
import { CsvRow, readRecords, type Heading } from '../csv/read-csv.js';
import { SourceError } from '../source-error.js';
import { normaliseName } from '../text/names.js';
import type { Calendar } from '../xlsx/cell.js';
import { isWorkbook } from '../xlsx/detect.js';
import { openWorkbook, type Sheet, type Workbook } from '../xlsx/workbook.js';
import { HeadingFinder } from './heading-finder.js';
import type { ReadRequest, Sink } from './reader.js';
import type { SourceFile } from './source-files.js';

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

/** What the reading of a table tells on the way. */
export type TableRequest = Pick<ReadRequest, 'onBytes'>;
export type TableSink = Pick<Sink, 'read' | 'drop' | 'warn'>;

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
  request: TableRequest,
  sink: TableSink,
): AsyncGenerator<TableRow> {
  if (!isWorkbook(source.path, source.file)) return yield* csvTable(source, wanted, request, sink);
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
  request: TableRequest,
  sink: TableSink,
): AsyncGenerator<TableRow> {
  const finder = new HeadingFinder(wanted.misfit);
  let heading: Heading | undefined;
  const onDamage = (): void =>
    sink.warn('some characters were lost, in the file or on its way: each is shown as \uFFFD', { file });
  for await (const records of readRecords({ path, file, onBytes: request.onBytes, onDamage })) {
    for (const { cells, line } of records) {
      if (heading) {
        sink.read();
        const fault = widthFault(cells, heading);
        if (fault === undefined) yield { row: new CsvRow(line, cells, heading), file };
        else sink.drop(fault, { file, line });
        continue;
      }
      if (finder.gaveUp) throw noHeading(finder, file);
      heading = finder.look(cells, line);
      if (heading) wanted.onTable?.({ columns: heading.names, file });
    }
  }
  if (!heading) throw noHeading(finder, file);
}

function noHeading({ misfit }: HeadingFinder, file: string): SourceError {
  return new SourceError({ file, line: misfit?.line, reason: misfit?.reason ?? 'the file has no row' });
}

/** Cells too many are no fault when they are empty: Excel writes the columns where something once was. */
function widthFault(cells: readonly string[], { width, cellCount }: Heading): string | undefined {
  const isWide = cells.length > cellCount && cells.slice(cellCount).some(cell => cell.trim() !== '');
  return cells.length < width || isWide ? `${cells.length} cells instead of ${width}` : undefined;
}

async function* workbookTables(
  workbook: Workbook,
  { path, file }: SourceFile,
  wanted: TableWanted,
  request: TableRequest,
  sink: TableSink,
): AsyncGenerator<TableRow> {
  let reported = 0;
  const onBytes = (bytes: number): void => {
    reported += bytes;
    request.onBytes(bytes);
  };
  const misfits: string[] = [];
  let tables = 0;
  for (const sheet of workbook.sheets) {
    const isWanted =
      wanted.sheet === undefined ? !sheet.hidden : normaliseName(sheet.name) === normaliseName(wanted.sheet);
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
  sink: TableSink,
): AsyncGenerator<TableRow, string | undefined> {
  const finder = new HeadingFinder(wanted.misfit);
  let heading: Heading | undefined;
  for await (const { number, cells } of workbook.rows(sheet, onBytes)) {
    if (heading) {
      sink.read();
      yield { row: new CsvRow(number, cells, heading), file: sheet.label };
      continue;
    }
    if (finder.gaveUp) break;
    heading = finder.look(cells, number);
    if (heading) wanted.onTable?.({ columns: heading.names, file: sheet.label, calendar: workbook.calendar });
  }
  return heading ? undefined : (finder.misfit?.reason ?? 'is empty');
}

function noTable({ sheets }: Workbook, misfits: readonly string[], wanted: string | undefined): string {
  if (misfits.length > 0) return `no sheet has the wanted table: ${misfits.slice(0, 3).join('; ')}`;
  const names = sheets
    .map(({ name }) => `"${name}"`)
    .slice(0, 10)
    .join(', ');
  return wanted === undefined ? 'every sheet is hidden or a chart' : `no sheet named "${wanted}" (sheets: ${names})`;
}
