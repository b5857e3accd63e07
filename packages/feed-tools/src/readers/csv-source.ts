// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../csv/read-csv.js';
import { SourceError } from '../source-error.js';
import { normaliseName } from '../text/names.js';
import type { SourceFile } from './source-files.js';
import { tableRows, type TableRequest, type TableSink } from './table-rows.js';

/**
 * Streams the rows of one file of a source, CSV or workbook, that has the required columns; counts them and reports those
 * that are malformed.
 */
export async function* csvRows(
  file: SourceFile,
  required: readonly string[],
  request: TableRequest,
  sink: TableSink,
  onColumns?: (names: readonly string[]) => void,
): AsyncGenerator<CsvRow> {
  const mismatch = (columns: readonly string[]): string | undefined => missingColumns(columns, required);
  const onTable = ({ columns }: { columns: readonly string[] }): void => onColumns?.(columns);
  for await (const { row } of tableRows(file, { mismatch, onTable }, request, sink)) yield row;
}

const SILENT: TableRequest & TableSink = {
  onBytes: () => undefined,
  read: () => undefined,
  drop: () => undefined,
  warn: () => undefined,
};

/** The first kind of table whose columns a file has, CSV or workbook; undefined when it has those of none, or is no table. */
export async function tableKind<K extends { columns: readonly string[] }>(
  file: SourceFile,
  kinds: readonly K[],
): Promise<K | undefined> {
  let found: K | undefined;
  const mismatch = (columns: readonly string[]): string | undefined => {
    found = kinds.find(kind => missingColumns(columns, kind.columns) === undefined);
    return found ? undefined : 'other columns';
  };
  const rows = tableRows(file, { mismatch }, SILENT, SILENT);
  try {
    await rows.next();
    await rows.return(undefined);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
  }
  return found;
}

/** What to say of a heading that lacks some columns; undefined when it has them all. */
export function missingColumns(columns: readonly string[], required: readonly string[]): string | undefined {
  const missing = [...new Set(required)].filter(name => !columns.includes(normaliseName(name)));
  return missing.length > 0 ? `column missing: ${missing.map(name => `"${name}"`).join(', ')}` : undefined;
}
