// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { detach } from './detach.js';

/** Values kept of one function, and the longest text that one is kept for. */
const MAX_KEPT = 2000;
const MAX_CHARS = 200;

/**
 * The same function, which depends on its text alone, with a memory of the last texts: producers write few dates, telephones
 * and titles, many times each.
 */
export function memoize<T extends string | object>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return text => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (text.length > MAX_CHARS) return value;
    if (kept.size === MAX_KEPT) kept.clear();
    kept.set(detach(text), value);
    return value;
  };
}
