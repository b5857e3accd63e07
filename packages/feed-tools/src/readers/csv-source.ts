// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../text/csv.js';
import { normaliseName } from '../text/names.js';
import type { ReadRequest, Sink } from './reader.js';
import type { SourceFile } from './source-files.js';
import { tableRows } from './table-rows.js';

/**
 * Streams the rows of one file of a source, CSV or workbook, that has the required columns; counts them and reports those
 * that are malformed.
 */
export async function* csvRows(
  file: SourceFile,
  required: readonly string[],
  request: ReadRequest,
  sink: Sink,
  onColumns?: (names: readonly string[]) => void,
): AsyncGenerator<CsvRow> {
  const misfit = (columns: readonly string[]): string | undefined => missingColumns(columns, required);
  const onTable = ({ columns }: { columns: readonly string[] }): void => onColumns?.(columns);
  for await (const { row } of tableRows(file, { misfit, onTable }, request, sink)) yield row;
}

/** What to say of a heading that lacks some columns; undefined when it has them all. */
export function missingColumns(columns: readonly string[], required: readonly string[]): string | undefined {
  const missing = [...new Set(required)].filter((name) => !columns.includes(normaliseName(name)));
  return missing.length > 0 ? `column missing: ${missing.map((name) => `"${name}"`).join(', ')}` : undefined;
}
