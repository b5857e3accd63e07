// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Options that compare numbers by value; the null prototype ignores what a host added to `Object.prototype`. */
const NUMERIC = { __proto__: null, numeric: true } as Intl.CollatorOptions;

/** The order of two names in French: accents as a dictionary has them, `CAP 2` before `CAP 10`. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'fr', NUMERIC);
}
