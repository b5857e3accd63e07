// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { SourceError } from '../source-error.js';
import { readText, sniffEncoding } from './decode.js';
import { normaliseName } from './names.js';

/** A row of a CSV file: cells are found by the name of their column, whatever its case, accents and outer spaces. */
export class CsvRow {
  /** Line of the file, from 1, where the row ends. */
  readonly line: number;
  readonly #cells: readonly (string | undefined)[];
  readonly #columns: ReadonlyMap<string, number>;

  constructor(line: number, cells: readonly (string | undefined)[], columns: ReadonlyMap<string, number>) {
    this.line = line;
    this.#cells = cells;
    this.#columns = columns;
  }

  /** The trimmed cell, or '' when the column or the cell is missing. */
  get(column: string): string {
    const index = this.#columns.get(column) ?? this.#columns.get(normaliseName(column));
    return index === undefined ? '' : (this.#cells[index] ?? '').trim();
  }
}

/** What a reader asks of a CSV file. */
export interface CsvOptions {
  /** Path on disk. */
  path: string;
  /** Name of the file in messages. */
  file: string;
  /** Columns without which the file is refused. */
  required: readonly string[];
  /** Names of the columns of a file without a heading. Its rows may then have fewer cells. */
  heading?: readonly string[];
  /** Called with the names of all columns, normalised, before the first row. */
  onColumns?: (names: readonly string[]) => void;
  /** Called for a row that has not as many cells as the heading: it is left out. */
  onBadRow?: (reason: string, line: number) => void;
  /** Called with the number of bytes read. */
  onBytes?: (bytes: number) => void;
}

/** Longest row accepted, in characters: a quote that never closes stops there. */
const MAX_ROW = 1 << 20;

/**
 * Streams the rows of a CSV file. The encoding and the delimiter (`;` `,` tabulation or `|`) are recognised.
 *
 * @throws {SourceError} the file is not CSV, a required column is missing, or a quote is never closed.
 */
export async function* readCsv(options: CsvOptions): AsyncGenerator<CsvRow> {
  const encoding = await sniffEncoding(options.path);
  const text = readText(options.path, encoding, options.onBytes);
  const first = await text.next();
  if (first.done) throw new SourceError({ file: options.file, reason: 'the file is empty' });
  refuseOtherFormats(first.value, options.file);
  const parser = parse({
    delimiter: sniffDelimiter(first.value),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW,
  });
  const source = Readable.from(rest(first.value, text)).on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    yield* rowsOf(parser as AsyncIterable<Parsed>, options);
  } catch (error) {
    if (error instanceof CsvError) {
      throw new SourceError({ file: options.file, line: lineOf(error), reason: csvReason(error), cause: error });
    };
    throw error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

async function* rest(first: string, text: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* text;
}

async function* rowsOf(parser: AsyncIterable<Parsed>, options: CsvOptions): AsyncGenerator<CsvRow> {
  let columns = options.heading && columnsOf(options.heading);
  let width = 0;
  for await (const { record, info } of parser) {
    if (!columns) {
      columns = columnsOf(record);
      width = record.length;
      requireColumns(columns, options, info.lines);
      options.onColumns?.([...columns.keys()]);
    } else if (record.length !== width && !options.heading) {
      options.onBadRow?.(`${record.length} cells instead of ${width}`, info.lines);
    } else {
      yield new CsvRow(info.lines, record, columns);
    }
  }
  if (!columns) throw new SourceError({ file: options.file, reason: 'the file has no row' });
}

/** The first of two columns of one name wins. */
function columnsOf(heading: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  heading.forEach((name, index) => {
    const key = normaliseName(name);
    if (!columns.has(key)) columns.set(key, index);
  });
  return columns;
}

function requireColumns(columns: ReadonlyMap<string, number>, options: CsvOptions, line: number): void {
  const missing = options.required.filter((name) => !columns.has(normaliseName(name)));
  if (missing.length === 0) return;
  const found = [...columns.keys()].slice(0, 8).join(', ').slice(0, 200);
  const reason = `column missing: ${missing.map((name) => `"${name}"`).join(', ')} (columns read: ${found})`;
  throw new SourceError({ file: options.file, line, reason });
}

function refuseOtherFormats(start: string, file: string): void {
  if (start.startsWith('PK\u0003\u0004')) {
    const reason = 'this is a workbook (XLSX) or an archive, which is not read yet: save the sheet as CSV';
    throw new SourceError({ file, reason });
  }
  if (/^\s*<(!doctype html|html)/i.test(start)) {
    throw new SourceError({ file, line: 1, reason: 'this is an HTML page, not CSV: the download probably failed' });
  }
  if (start.includes('\u0000')) throw new SourceError({ file, reason: 'this is a binary file, not CSV' });
}

function sniffDelimiter(start: string): string {
  const heading = start.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/, 1)[0] ?? '';
  const counts = [';', ',', '\t', '|'].map((mark) => ({ mark, count: heading.split(mark).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).mark;
}

function lineOf(error: CsvError): number {
  return typeof error['lines'] === 'number' ? error['lines'] : 1;
}

function csvReason(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened and never closed';
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return `a row is longer than ${MAX_ROW} characters: a quote is probably missing`;
  }
  return `unreadable CSV (${error.code})`;
}
