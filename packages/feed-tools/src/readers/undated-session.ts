// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session } from '@orientation-widgets/feed';

/** What a list of offers tells of an intake in an establishment: it is there, and nothing of its dates, money or access. */
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
