// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { digest } from '../../text/digest.js';

/** An occurrence of an event, as the feed holds it. */
export type Occurrence = NonNullable<Resource['event']>['occurrences'][number];

/** The id of the record of an event, from its id in its agenda. */
export function eventId(uid: string): string {
  return `event-${/^[\w@.:+-]{1,120}$/.test(uid) ? uid : digest(uid)}`;
}

/** The start of its first time and the end of its last, where lists that know no occurrences look. */
export function boundsOf(occurrences: readonly Occurrence[]): Pick<Resource, 'starts' | 'ends'> {
  const [first, last] = [occurrences[0], occurrences.at(-1)];
  if (!first || !last) return {};
  const ends = last.end ?? last.start;
  return { starts: first.start, ...(ends !== first.start && { ends }) };
}

/** A place written on one line, `12 rue du Port, 59140 Dunkerque`: its street, postal code and commune; none without a postal code. */
export function placeInLine(text: string): { street: string; postalCode: string; communeName: string } | undefined {
  const line = text.replace(/\s+/g, ' ').slice(0, 400);
  const [, street = '', postalCode = '', communeName = ''] = /^(.*?)\b(\d{5}) ([^,;()\d]{2,60})/.exec(line) ?? [];
  return postalCode === ''
    ? undefined
    : { street: street.replace(/(?<![\s,;-])[\s,;-]+$/, ''), postalCode, communeName: communeName.trim() };
}
