// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { parquetWriteBuffer } from 'hyparquet-writer';

/** Value of a cell; undefined when it is unknown. */
export type ParquetCell = string | number | boolean | undefined;

/** Type of the values of a column: a text, a whole number below 2³¹, a number, yes or no. */
export type ParquetType = 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';

/** Column of a Parquet file. */
export interface ParquetColumn<R> {
  readonly name: string;
  /** Heading for people, in French. */
  readonly title: string;
  readonly type: ParquetType;
  readonly cell: (record: R) => ParquetCell;
}

/** Rows of a row group: a reader that filters by statistics skips the others. */
const GROUP_ROWS = 50_000;

/**
 * Writes records as a Parquet file, compressed by Snappy, which every reader of Parquet decompresses. An unknown value
 * is null. The metadata of the file name the columns in French, under `titles`.
 */
export function parquetBytes<R>(
  records: readonly R[],
  columns: readonly ParquetColumn<R>[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const titles = JSON.stringify(Object.fromEntries(columns.map(({ name, title }) => [name, title])));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type, cell }) => ({
        name,
        type,
        data: records.map(record => storedValue(cell(record), type)),
      })),
      rowGroupSize: GROUP_ROWS,
      kvMetadata: Object.entries({ ...metadata, titles }).map(([key, value]) => ({ key, value })),
      createdBy: 'orientation-portal',
    }),
  );
}

/** A number that the type of its column cannot hold is unknown rather than another number. */
function storedValue(value: ParquetCell, type: ParquetType): string | number | boolean | null {
  if (value === undefined) return null;
  if (type === 'INT32' && (typeof value !== 'number' || (value | 0) !== value)) return null;
  return type === 'DOUBLE' && !Number.isFinite(value) ? null : value;
}
