// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { detach } from './detach.js';

/** Maximum number of cached values of a function, and maximum length of a cached text. */
const MAX_KEPT = 2000;
const MAX_CHARS = 200;

/**
 * Caches the results of a function of its text alone: producers repeat the same few dates, telephone numbers and
 * titles.
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
