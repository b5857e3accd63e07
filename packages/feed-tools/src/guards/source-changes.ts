// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES } from '@orientation-widgets/feed';
import { message, type Message } from '../messages/message.js';
import type { EarlierSource } from '../report/earlier-feed.js';
import type { BuildReport } from '../report/report.js';
import { rowsOf, type SourceRows } from '../report/source-rows.js';

/** Minimum number of rows for a change to be significant. */
const LEAST_ROWS = 20;

/** Maximum share of the rows of a source, in per cent, that may become faulty from one feed to the next. */
const MAX_NEW_FAULTS = 1;

/** Maximum ratio of the number of records of a source from one feed to the next, for the same files. */
const MAX_GROWTH = 1.8;

/**
 * Returns the reason to refuse the new state of a source: rows that become faulty or only partly readable, or a file
 * that lists everything twice; undefined when no source changed too much. A source with other files than before, or
 * without an earlier state, is not compared.
 */
export function sourceChangeReason(
  earlier: readonly EarlierSource[],
  sources: BuildReport['sources'],
): Message | undefined {
  for (const source of sources) {
    const before = earlier.find(({ id, paths }) => id === source.id && sameList(paths, source.paths));
    const reason = before && changeOf(source.id, before, rowsOf(source));
    if (reason) return reason;
  }
  return undefined;
}

function changeOf(source: string, before: SourceRows, after: SourceRows): Message | undefined {
  for (const measure of ['dropped', 'warnings'] as const) {
    const [shareBefore, shareAfter] = [shareOf(before, measure), shareOf(after, measure)];
    if (after[measure] < LEAST_ROWS || shareAfter - shareBefore <= MAX_NEW_FAULTS) continue;
    const code = measure === 'dropped' ? 'source-drops-more' : 'source-warns-more';
    return message(code, { source, before: round(shareBefore), after: round(shareAfter) });
  }
  for (const collection of COLLECTION_NAMES) {
    const [countBefore, countAfter] = [
      before.records[collection] ?? 0,
      (after.records[collection] ?? 0) - after.merged,
    ];
    if (countBefore >= LEAST_ROWS && countAfter > countBefore * MAX_GROWTH)
      return message('source-doubles', { source, collection, before: countBefore, after: countAfter });
  }
  return undefined;
}

function shareOf(rows: SourceRows, measure: 'dropped' | 'warnings'): number {
  return rows.rowCount > 0 ? (rows[measure] / rows.rowCount) * 100 : 0;
}

function round(share: number): number {
  return Math.round(share * 10) / 10;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
