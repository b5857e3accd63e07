// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { BuildReport } from '../report/report.js';
import { SourceError } from '../source-error.js';
import { shrinkReason } from './shrink.js';
import { parseThreshold, thresholdReason, THRESHOLD_GRAMMAR, type Threshold } from './threshold.js';

/** What a feed must be to take the place of the earlier one. */
export interface Guards {
  /** Thresholds over which nothing is published: "dropped>1%", "offre:dropped>0", "broken-links>=10". */
  failOn?: readonly string[];
  /** Publishes a feed even if it lost more of a collection than the `maxShrink` of the configuration. */
  allowShrink?: boolean;
}

/**
 * Reads thresholds.
 *
 * @param sourceIds Sources of the configuration, which a threshold may name.
 * @throws {SourceError} one of them is not written as it should be.
 */
export function readThresholds(texts: readonly string[], sourceIds: readonly string[]): Threshold[] {
  return texts.map(text => {
    const threshold = parseThreshold(text);
    if (!threshold)
      throw new SourceError({ file: '--fail-on', reason: `"${text}" is not a threshold (${THRESHOLD_GRAMMAR})` });
    const { sourceId } = threshold;
    if (sourceId !== undefined && !sourceIds.includes(sourceId)) {
      throw new SourceError({
        file: '--fail-on',
        reason: `"${text}" names no source of the configuration (${sourceIds.join(', ')})`,
      });
    }
    return threshold;
  });
}

/**
 * Refuses a feed that goes over a threshold, or that lost too much of a collection.
 *
 * @param maxShrink Share of its records that a collection may lose, per cent.
 * @throws {SourceError} in one sentence, the first reason found.
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
  const shrunk = report.earlier && shrinkReason(report.earlier, report.collections, maxShrink);
  if (shrunk !== undefined) throw new SourceError({ file: out, reason: shrunk });
}
