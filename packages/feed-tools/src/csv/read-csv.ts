// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { readText, sniffEncoding } from '../text/decode.js';
import { normaliseName } from '../text/names.js';
import { detectDialect } from './dialect.js';
import { CsvSyntaxError, CsvSplitter, type CsvRecord } from './splitter.js';

/** The heading row of a table. */
export class Heading {
  /** Position by normalised name. When two columns share a name, the first wins and `repeated` lists the name. */
  readonly #columns = new Map<string, number>();
  /** Cache of positions, by the names that readers use. */
  readonly #positions = new Map<string, number | undefined>();
  /** Normalised names shared by several columns. */
  readonly repeated: readonly string[];
  /** Number of cells, and number of cells up to the last non-empty name. */
  readonly cellCount: number;
  readonly width: number;

  constructor(cells: readonly (string | undefined)[]) {
    this.cellCount = cells.length;
    this.width = cells.findLastIndex(cell => (cell ?? '').trim() !== '') + 1;
    const repeated = new Set<string>();
    cells.forEach((cell, index) => {
      const name = normaliseName(cell ?? '');
      if (name !== '' && this.#columns.has(name)) repeated.add(name);
      else if (name !== '') this.#columns.set(name, index);
    });
    this.repeated = [...repeated];
  }

  /** Names of the columns, normalised. */
  get names(): string[] {
    return [...this.#columns.keys()];
  }

  /** Returns the position of a column, ignoring case, accents and surrounding spaces; undefined when it is missing. */
  indexOf(column: string): number | undefined {
    if (!this.#positions.has(column))
      this.#positions.set(column, this.#columns.get(column) ?? this.#columns.get(normaliseName(column)));
    return this.#positions.get(column);
  }
}

/** A row of a CSV file or of a sheet, read by column name. */
export class CsvRow {
  /** Line of the file where the row ends, from 1. */
  readonly line: number;
  readonly #cells: readonly (string | undefined)[];
  readonly #heading: Heading;

  constructor(line: number, cells: readonly (string | undefined)[], heading: Heading) {
    this.line = line;
    this.#cells = cells;
    this.#heading = heading;
  }

  /** Returns the trimmed cell; '' when the column or the cell is missing. */
  get(column: string): string {
    const index = this.#heading.indexOf(column);
    return index === undefined ? '' : (this.#cells[index] ?? '').trim();
  }

  /**
   * Returns the trimmed cell at an offset from a named column, positive or negative, to read columns without a heading.
   */
  near(column: string, offset: number): string {
    const index = this.#heading.indexOf(column);
    return index === undefined ? '' : (this.#cells[index + offset] ?? '').trim();
  }
}

/** Number of first characters in which a NUL means that the file is not text. */
const BINARY_START = 1000;

/** Options of {@link readCsv}. */
export interface CsvReadOptions {
  /** Path on disk. */
  path: string;
  /** Name of the file in messages. */
  file: string;
  /** Columns required in the heading. */
  required: readonly string[];
  /** Column names for a file without a heading, whose rows may then have fewer cells. */
  heading?: readonly string[];
  /** Called with the number of bytes read. */
  onBytes?: (bytes: number) => void;
  /** Called once, when some bytes cannot be decoded. */
  onDecodeError?: () => void;
  /** Called with each line in windows-1252 of a file in UTF-8. */
  onWindowsLine?: (line: number) => void;
  /** Called with the last line when it has no line break. */
  onUnendedLine?: (line: number) => void;
}

/**
 * Streams the rows of a CSV file whose first row is the heading.
 *
 * @throws {SourceError} the file is not CSV, a required column is missing, or a quote is never closed.
 */
export async function* readCsv(options: CsvReadOptions): AsyncGenerator<CsvRow> {
  let heading = options.heading && new Heading(options.heading);
  for await (const records of readRecords(options)) {
    for (const { cells, line } of records) {
      if (heading) yield new CsvRow(line, cells, heading);
      else {
        heading = new Heading(cells);
        requireColumns(heading, options, line);
      }
    }
  }
  if (!heading) throw new SourceError({ file: options.file, reason: message('file-without-rows') });
}

/**
 * Streams the rows of a CSV file in batches. Detects the encoding and the delimiter (`;`, `,`, tab or `|`); skips empty
 * rows.
 *
 * @throws {SourceError} the file is not CSV, or a quote is never closed.
 */
export async function* readRecords({
  path,
  file,
  onBytes,
  onDecodeError,
  onWindowsLine,
  onUnendedLine,
}: Omit<CsvReadOptions, 'required' | 'heading'>): AsyncGenerator<CsvRecord[]> {
  const encoding = await sniffEncoding(path);
  let splitter: CsvSplitter | undefined;
  let reported = false;
  try {
    for await (const chunk of readText(path, encoding, onBytes, onWindowsLine)) {
      if (!splitter) refuseOtherFormats(chunk, file);
      // Beyond the first characters, a NUL counts as one damaged character.
      const text = chunk.replaceAll('\0', '\uFFFD');
      if (!reported && text.includes('\uFFFD')) {
        reported = true;
        onDecodeError?.();
      }
      if (splitter) yield withoutEmptyRows(splitter.write(text));
      else {
        const { delimiter, lineEnd, headerLength } = detectDialect(text);
        splitter = new CsvSplitter(delimiter, lineEnd, headerLength > 0 ? 2 : 1);
        yield withoutEmptyRows(splitter.write(text.slice(headerLength)));
      }
    }
    if (!splitter) throw new SourceError({ file, reason: message('file-empty') });
    const unended = withoutEmptyRows(splitter.end());
    yield unended;
    const line = unended.at(-1)?.line;
    if (line !== undefined) onUnendedLine?.(line);
  } catch (error) {
    if (error instanceof CsvSyntaxError)
      throw new SourceError({ file, line: error.line, reason: error.reason, cause: error });
    throw error;
  }
}

/** Removes the rows without content: Excel may end a table with rows of delimiters only. */
function withoutEmptyRows(records: CsvRecord[]): CsvRecord[] {
  return records.filter(({ cells }) => cells.some(cell => cell !== '' && cell.trim() !== ''));
}

function requireColumns(heading: Heading, options: CsvReadOptions, line: number): void {
  const missing = options.required.filter(name => heading.indexOf(name) === undefined);
  if (missing.length === 0) return;
  const columns = heading.names.slice(0, 8).join(', ').slice(0, 200);
  const reason = message('columns-read', { fault: message('column-missing', { columns: missing }), columns });
  throw new SourceError({ file: options.file, line, reason });
}

function refuseOtherFormats(start: string, file: string): void {
  if (/^\s*<(!doctype html|html)/i.test(start)) {
    throw new SourceError({ file, line: 1, reason: message('web-page-not-csv') });
  }
  if (/^\s*<\?xml/i.test(start)) throw new SourceError({ file, line: 1, reason: message('xml-not-csv') });
  if (start.startsWith('%PDF-')) throw new SourceError({ file, reason: message('pdf-not-csv') });
  if (start.startsWith('\u001f')) throw new SourceError({ file, reason: message('compressed-not-csv') });
  if (start.slice(0, BINARY_START).includes('\0')) throw new SourceError({ file, reason: message('binary-not-csv') });
}
