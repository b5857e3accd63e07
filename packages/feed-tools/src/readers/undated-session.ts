// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session } from '@orientation-widgets/feed';

/** Session of an intake listed without dates, price or access conditions. */
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
