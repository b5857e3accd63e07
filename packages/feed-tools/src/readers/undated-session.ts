// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session } from '@orientation-widgets/feed';

/**
 * Fields of a session known only from a list of offers: it takes place in an establishment, and its dates, cost and
 * access are unknown.
 */
export const UNDATED_SESSION = {
  mode: 'on-site',
  start: null,
  end: null,
  entry: 'fixed',
  recruitment: null,
  funded: null,
  funders: [],
  accessible: null,
} as const satisfies Partial<Session>;
