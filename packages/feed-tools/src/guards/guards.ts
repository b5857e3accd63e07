// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';
import type { BuildReport } from '../report/report.js';
import { SourceError } from '../source/source-error.js';
import type { EarlierReport } from '../report/earlier-feed.js';
import { controlReason } from './control.js';
import { clockReason, datesReason } from './dates.js';
import { fieldLossReason } from './field-loss.js';
import { shrinkReason } from './shrink.js';
import { sourceChangeReason } from './source-changes.js';
import {
  floorReason,
  parseLimit,
  thresholdReason,
  THRESHOLD_GRAMMAR,
  type Floor,
  type GuardThreshold,
} from './threshold.js';

/** Conditions for a feed to replace the earlier one. */
export interface Guards {
  /** Limits beyond which nothing is published: "dropped>1%", "offre:warnings>0", "broken-links>=10", "trainings<1000". */
  failOn?: readonly string[];
  /**
   * Publishes a feed even when it lost more than the `maxShrink` of the configuration, or changed more than expected in
   * a day.
   */
  allowShrink?: boolean;
}

/**
 * Parses thresholds.
 *
 * @param sourceIds Sources of the configuration, which a threshold may name.
 * @throws {SourceError} one of them is not valid.
 */
export function readThresholds(texts: readonly string[], sourceIds: readonly string[]): (GuardThreshold | Floor)[] {
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

/** Limits that a feed is compared with before its publication. */
export interface PublicationLimits {
  thresholds: readonly (GuardThreshold | Floor)[];
  /** Report of the earlier feed. */
  earlier: EarlierReport;
  /** Whether a feed may have lost records, fields or days, or changed more than expected in a day. */
  allowShrink: boolean;
  /** Percentage of its records that a collection may lose, and of its filled records that a field may lose. */
  maxShrink: number;
}

/**
 * Throws when a feed exceeds a limit, has other figures than its sources, or changed more than expected in a day.
 *
 * @throws {SourceError} with the first reason.
 */
export function requireGoodFeed(report: BuildReport, out: string, limits: PublicationLimits): void {
  for (const reason of refusalReasons(report, limits)) {
    if (reason) throw new SourceError({ file: out, reason });
  }
}

function* refusalReasons(
  report: BuildReport,
  { thresholds, earlier, allowShrink, maxShrink }: PublicationLimits,
): Generator<Message | undefined> {
  for (const threshold of thresholds)
    yield 'collection' in threshold ? floorReason(threshold, report) : thresholdReason(threshold, report);
  yield controlReason(report);
  yield datesReason(report);
  if (allowShrink) return;
  yield clockReason(report);
  if (report.earlier) yield shrinkReason(report.earlier, report.collections, maxShrink);
  yield fieldLossReason(earlier.fills, report, maxShrink);
  yield sourceChangeReason(earlier.sources, report.sources);
}
