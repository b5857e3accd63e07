// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addressPart } from '@orientation-widgets/feed';

/** The UID of the start of a session, RFC 5545: the same in every calendar. @param territory - id of that of its feed. */
export function sessionUid(sessionId: string, territory: string): string {
  return `${addressPart(sessionId)}.${addressPart(territory)}@orientation-widgets`;
}
