// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../csv/read-csv.js';
import { message, type Message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { normaliseName } from '../text/names.js';
import type { InputFile } from './source-files.js';
import { tableRows, type TableRequest, type TableSink } from './table-rows.js';

/** Streams the rows of a CSV file or workbook that has the required columns; counts rows and reports malformed ones. */
export async function* csvRows(
  file: InputFile,
  required: readonly string[],
  request: TableRequest,
  sink: TableSink,
  onColumns?: (names: readonly string[]) => void,
): AsyncGenerator<CsvRow> {
  const mismatch = (columns: readonly string[]): Message | undefined => missingColumns(columns, required);
  const onTable = ({ columns }: { columns: readonly string[] }): void => onColumns?.(columns);
  for await (const { row } of tableRows(file, { mismatch, onTable }, request, sink)) yield row;
}

const SILENT: TableRequest & TableSink = {
  onBytes: () => undefined,
  read: () => undefined,
  drop: () => undefined,
  warn: () => undefined,
};

/** Returns the first kind of table whose columns a file has; undefined when it matches none, or is not a table. */
export async function tableKind<K extends { columns: readonly string[] }>(
  file: InputFile,
  kinds: readonly K[],
): Promise<K | undefined> {
  let matchedKind: K | undefined;
  const mismatch = (columns: readonly string[]): Message | undefined => {
    matchedKind = kinds.find(kind => missingColumns(columns, kind.columns) === undefined);
    return matchedKind ? undefined : message('other-columns');
  };
  const rows = tableRows(file, { mismatch }, SILENT, SILENT);
  try {
    await rows.next();
    await rows.return(undefined);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
  }
  return matchedKind;
}

/** Returns the message about missing columns; undefined when none is missing. */
export function missingColumns(columns: readonly string[], required: readonly string[]): Message | undefined {
  const missing = [...new Set(required)].filter(name => !columns.includes(normaliseName(name)));
  return missing.length > 0 ? message('column-missing', { columns: missing }) : undefined;
}
