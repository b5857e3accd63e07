// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import type { NumberMark } from '../../text/read-count.js';
import type { Sink } from '../reader.js';
import type { FigureDraft, MarkedCell } from './figure-draft.js';

/** Column of values of SDMX, in which a point is always a decimal mark. */
const SDMX_VALUE = /^obs value(:|$)/;

/**
 * Drops counts such as `1.234` when other counts of the column have decimals after the same mark: they may be thousands
 * or not.
 */
export function withoutAmbiguousCounts(drafts: readonly FigureDraft[], sink: Sink): FigureDraft[] {
  const decimals = new Set<string>();
  for (const { at, markedCells } of drafts)
    for (const { column, decimalMark } of markedCells)
      if (decimalMark !== undefined) decimals.add(markKey(at.file, column, decimalMark));
  const isAmbiguous = (file: string, { column, groupMark }: MarkedCell): boolean =>
    groupMark !== undefined &&
    (decimals.has(markKey(file, column, groupMark)) || (groupMark === '.' && SDMX_VALUE.test(column)));
  return drafts.filter(({ at, markedCells }) => {
    const cell = markedCells.find(each => isAmbiguous(at.file, each));
    if (cell) sink.drop(message('count-ambiguous', { column: cell.column, value: cell.text }), at);
    return cell === undefined;
  });
}

function markKey(file: string, column: string, mark: NumberMark): string {
  return JSON.stringify([file, column, mark]);
}
