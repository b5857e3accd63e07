// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { digest } from '../../text/digest.js';

/** One occurrence of an event, as in the feed. */
export type Occurrence = NonNullable<Resource['event']>['occurrences'][number];

/** Returns the id of the record of an event, from its id in its agenda. */
export function eventId(uid: string): string {
  return `event-${/^[\w@.:+-]{1,120}$/.test(uid) ? uid : digest(uid)}`;
}

/** Returns the start of the first occurrence and the end of the last, for lists that do not read occurrences. */
export function boundsOf(occurrences: readonly Occurrence[]): Pick<Resource, 'starts' | 'ends'> {
  const [first, last] = [occurrences[0], occurrences.at(-1)];
  if (!first || !last) return {};
  const ends = last.end ?? last.start;
  return { starts: first.start, ...(ends !== first.start && { ends }) };
}

/**
 * Splits a place written on one line, `12 rue du Port, 59140 Dunkerque`, into street, postal code and commune;
 * undefined without a postal code.
 */
export function placeInLine(text: string): { street: string; postalCode: string; communeName: string } | undefined {
  const line = text.replace(/\s+/g, ' ').slice(0, 400);
  const [, street = '', postalCode = '', communeName = ''] = /^(.*?)\b(\d{5}) ([^,;()\d]{2,60})/.exec(line) ?? [];
  return postalCode === ''
    ? undefined
    : { street: street.replace(/(?<![\s,;-])[\s,;-]+$/, ''), postalCode, communeName: communeName.trim() };
}
