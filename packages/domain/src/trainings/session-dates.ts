// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session } from '@orientation-widgets/feed';

/** Whether a day or a month (2027-02) is entirely behind; an unknown date is not. */
export function isPast(date: string | null, today: string): boolean {
  return date !== null && date < today.slice(0, date.length);
}

/**
 * Moment of a session: `open-ended` takes people all year; `over` cannot be joined or is finished; `started` is under
 * way; `undated` has no date.
 */
export type SessionMoment = 'coming' | 'open-ended' | 'undated' | 'started' | 'over';

/**
 * Moment of a session on a day. A fixed session without an end is over once it has started, since nothing proves that
 * it continues.
 */
export function sessionMoment({ entry, start, end }: Session, today: string): SessionMoment {
  if (isPast(end, today)) return 'over';
  if (entry === 'permanent') return 'open-ended';
  if (start === null) return 'undated';
  if (!isPast(start, today)) return 'coming';
  return end === null ? 'over' : 'started';
}

const order: Readonly<Record<SessionMoment, number>> = { coming: 0, 'open-ended': 1, undated: 2, started: 3, over: 4 };
/** Offset that ranks sessions closed to enrolment after all the others. */
const SHUT = 5;

/** Whether the visitor can no longer enrol, or not for now. A missing value counts as open. */
export function isShut({ recruitment }: Session): boolean {
  return recruitment === 'closed' || recruitment === 'suspended';
}

/**
 * Compares sessions: those open to enrolment first; soonest first, then those with admission all year, those without a
 * date, and those under way.
 */
export function bySoonest(today: string): (a: Session, b: Session) => number {
  const rank = (session: Session): number => order[sessionMoment(session, today)] + (isShut(session) ? SHUT : 0);
  return (a, b) => rank(a) - rank(b) || (a.start ?? '').localeCompare(b.start ?? '');
}
