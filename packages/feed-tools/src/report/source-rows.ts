// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SourceReport } from './source-report.js';

/** Number of rows of a source, by outcome. */
export interface SourceRows {
  rowCount: number;
  /** Number of records in the feed, by collection. */
  records: SourceReport['kept'];
  /** Records that completed another. */
  merged: number;
  dropped: number;
  warnings: number;
}

/** Counts the rows of a source. */
export function rowsOf(source: SourceReport): SourceRows {
  return {
    rowCount: source.read,
    records: source.kept,
    merged: source.merged,
    dropped: sumOf(source.dropped),
    warnings: sumOf(source.warnings),
  };
}

function sumOf(tallies: readonly { count: number }[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}
