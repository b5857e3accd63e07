// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';
import type { BuildReport } from '../report/report.js';

/** Maximum share of the dates of sessions, in per cent, that may be out of range. */
const MAX_SHARE = 1;

/** Number of wrong dates under which the share is ignored, unless they are more than half of the dates. */
const LEAST_DATES = 10;

/**
 * Returns the reason to refuse a feed for its dates: too many cannot be those of a session; undefined when they are
 * plausible.
 */
export function datesReason({ dates }: Pick<BuildReport, 'dates'>): Message | undefined {
  const { count, outOfRange, first, last } = dates;
  const isMistyped = outOfRange < LEAST_DATES && outOfRange * 2 <= count;
  if (isMistyped || outOfRange * 100 <= count * MAX_SHARE) return undefined;
  return message('dates-out-of-range', { count: outOfRange, total: count, first, last });
}

/**
 * Returns the reason to keep the earlier feed when its date is later: the clock of the machine went back; undefined
 * otherwise.
 */
export function clockReason({ earlier, updated }: Pick<BuildReport, 'earlier' | 'updated'>): Message | undefined {
  if (!earlier || !(Date.parse(updated) < Date.parse(earlier.updated))) return undefined;
  return message('older-than-the-feed', { updated, earlier: earlier.updated });
}
