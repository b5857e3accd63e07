// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FinderQuery } from './finder-query.js';

/** Maximum number of steps that the visitor can go back. */
const MAX_QUERIES = 20;

function isSameButText(a: FinderQuery, b: FinderQuery): boolean {
  return JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' });
}

/**
 * Queries that the visitor can go back to, the latest last. A text is one step, however many pauses it took to type.
 * @param before - the query that `now` replaces.
 */
export function historyAfter(
  past: readonly FinderQuery[],
  before: FinderQuery,
  now: FinderQuery,
): readonly FinderQuery[] {
  if (isSameButText(before, now)) {
    const last = past.at(-1);
    if (before.text === now.text || (last && before.text && isSameButText(last, before))) return past;
  }
  return [...past, before].slice(-MAX_QUERIES);
}
