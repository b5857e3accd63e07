// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';
import type { BuildReport } from '../report/report.js';

/** Share of the dates of sessions, per cent, that may be out of range. */
const MAX_SHARE = 1;

/** Dates under which a share says nothing, unless it is more than half of them. */
const LEAST_DATES = 10;

/** Why the dates of a feed are not to be published: too many of them cannot be those of a session. */
export function datesReason({ dates }: Pick<BuildReport, 'dates'>): Message | undefined {
  const { count, outOfRange, first, last } = dates;
  const isMistyped = outOfRange < LEAST_DATES && outOfRange * 2 <= count;
  if (isMistyped || outOfRange * 100 <= count * MAX_SHARE) return undefined;
  return message('dates-out-of-range', { count: outOfRange, total: count, first, last });
}

/** Why a feed should not replace one that is dated later: the clock of the machine went back. */
export function clockReason({ earlier, updated }: Pick<BuildReport, 'earlier' | 'updated'>): Message | undefined {
  if (!earlier || !(Date.parse(updated) < Date.parse(earlier.updated))) return undefined;
  return message('older-than-the-feed', { updated, earlier: earlier.updated });
}
