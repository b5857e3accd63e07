// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';
import type { EarlierFill } from '../report/earlier-feed.js';
import type { BuildReport } from '../report/report.js';

/** Minimum number of records with a field, in the earlier feed, for its loss to be significant. */
const LEAST_FILLED = 20;

/**
 * Returns the reason to keep the earlier feed for its fields: a field filled in far fewer records usually means that a
 * producer renamed, emptied or reformatted a column. Undefined when every field keeps enough.
 *
 * @param maxShrink Percentage of its filled records that a field may lose, beside those that its collection lost.
 */
export function fieldLossReason(
  earlier: readonly EarlierFill[],
  { collections, fields }: Pick<BuildReport, 'collections' | 'fields'>,
  maxShrink: number,
): Message | undefined {
  const losses = earlier.flatMap(({ collection, field, filled, count }) => {
    const newCount = collections[collection]?.count ?? 0;
    const newFilled = fields[collection]?.find(fill => fill.field === field)?.filled ?? 0;
    if (filled < LEAST_FILLED || newCount === 0) return [];
    const [before, after] = [filled / count, newFilled / newCount];
    if (((before - after) / before) * 100 <= maxShrink) return [];
    return [message('field-empties', { collection, field, before: percent(before), after: percent(after) })];
  });
  return losses.length > 0 ? message('feed-shrinks', { limit: maxShrink, losses }) : undefined;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
