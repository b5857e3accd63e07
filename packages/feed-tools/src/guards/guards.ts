// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import type { BuildReport } from '../report/report.js';
import { SourceError } from '../source/source-error.js';
import { controlReason } from './control.js';
import { shrinkReason } from './shrink.js';
import { parseThreshold, thresholdReason, THRESHOLD_GRAMMAR, type Threshold } from './threshold.js';

/** Conditions for a feed to replace the earlier one. */
export interface Guards {
  /** Thresholds above which nothing is published: "dropped>1%", "offre:dropped>0", "broken-links>=10". */
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
export function readThresholds(texts: readonly string[], sourceIds: readonly string[]): Threshold[] {
  return texts.map(text => {
    const threshold = parseThreshold(text);
    if (!threshold)
      throw new SourceError({
        file: '--fail-on',
        reason: message('not-a-threshold', { value: text, grammar: THRESHOLD_GRAMMAR }),
      });
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
 * Throws when a feed exceeds a threshold, does not have the figures of its sources, or lost too much of a collection.
 *
 * @param maxShrink Percentage of its records that a collection may lose.
 * @throws {SourceError} with the first reason found.
 */
export function requireGoodFeed(
  report: BuildReport,
  out: string,
  { thresholds, maxShrink }: { thresholds: readonly Threshold[]; maxShrink: number },
): void {
  for (const threshold of thresholds) {
    const reason = thresholdReason(threshold, report);
    if (reason !== undefined) throw new SourceError({ file: out, reason });
  }
  const wrong = controlReason(report);
  if (wrong) throw new SourceError({ file: out, reason: wrong });
  const shrunk = report.earlier && shrinkReason(report.earlier, report.collections, maxShrink);
  if (shrunk !== undefined) throw new SourceError({ file: out, reason: shrunk });
}
