// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { detach } from './detach.js';

/** Maximum number of cached values of a function, and maximum length of a cached text. */
const MAX_KEPT = 2000;
const MAX_CHARS = 200;

/**
 * Caches the results of a pure function of a text: producers repeat the same few dates, telephone numbers and titles.
 */
export function memoize<T extends string | object>(read: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return text => {
    const cachedResult = results.get(text);
    if (cachedResult !== undefined) return cachedResult;
    const value = read(text);
    if (text.length > MAX_CHARS) return value;
    if (results.size === MAX_KEPT) results.clear();
    results.set(detach(text), value);
    return value;
  };
}
