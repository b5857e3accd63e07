// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import type { BuildReport } from '../report/report.js';
import { SourceError } from '../source/source-error.js';
import type { EarlierFill } from '../report/earlier-feed.js';
import { controlReason } from './control.js';
import { fieldLossReason } from './field-loss.js';
import { shrinkReason } from './shrink.js';
import {
  floorReason,
  parseLimit,
  thresholdReason,
  THRESHOLD_GRAMMAR,
  type Floor,
  type Threshold,
} from './threshold.js';

/** Conditions for a feed to replace the earlier one. */
export interface Guards {
  /** Limits beyond which nothing is published: "dropped>1%", "offre:warnings>0", "broken-links>=10", "trainings<1000". */
  failOn?: readonly string[];
  /** Publishes a feed even when a collection lost more than the `maxShrink` of the configuration. */
  allowShrink?: boolean;
}

/**
 * Parses thresholds.
 *
 * @param sourceIds Sources of the configuration, which a threshold may name.
 * @throws {SourceError} one of them is not valid.
 */
export function readThresholds(texts: readonly string[], sourceIds: readonly string[]): (Threshold | Floor)[] {
  return texts.map(text => {
    const threshold = parseLimit(text);
    if (!threshold)
      throw new SourceError({
        file: '--fail-on',
        reason: message('not-a-threshold', { value: text, grammar: THRESHOLD_GRAMMAR }),
      });
    if ('collection' in threshold) return threshold;
    const { sourceId } = threshold;
    if (sourceId !== undefined && !sourceIds.includes(sourceId)) {
      throw new SourceError({
        file: '--fail-on',
        reason: message('threshold-without-source', { value: text, known: sourceIds }),
      });
    }
    return threshold;
  });
}

/**
 * Throws when a feed exceeds a limit, does not have the figures of its sources, or lost too much of a collection or of a field.
 *
 * @param fills Fields of the earlier feed.
 * @param maxShrink Percentage of its records that a collection may lose, and of its filled records that a field may lose.
 * @throws {SourceError} with the first reason found.
 */
export function requireGoodFeed(
  report: BuildReport,
  out: string,
  {
    thresholds,
    fills,
    maxShrink,
  }: { thresholds: readonly (Threshold | Floor)[]; fills: readonly EarlierFill[]; maxShrink: number },
): void {
  for (const threshold of thresholds) {
    const reason = 'collection' in threshold ? floorReason(threshold, report) : thresholdReason(threshold, report);
    if (reason !== undefined) throw new SourceError({ file: out, reason });
  }
  const wrong = controlReason(report);
  if (wrong) throw new SourceError({ file: out, reason: wrong });
  const shrunk = report.earlier && shrinkReason(report.earlier, report.collections, maxShrink);
  if (shrunk !== undefined) throw new SourceError({ file: out, reason: shrunk });
  const emptied = fieldLossReason(fills, report, maxShrink);
  if (emptied !== undefined) throw new SourceError({ file: out, reason: emptied });
}
