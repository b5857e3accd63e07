// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { FORMER_NAMES } from './former-names.js';

/** The names that communes had before, or that their parts have, by the code of the commune of today. */
export function formerNamesOf(codes: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const wantedCodes = new Set(codes);
  const names = new Map<string, readonly string[]>();
  for (const line of FORMER_NAMES.trim().split('\n')) {
    const [department = '', communes = ''] = line.split(/ (.*)/);
    for (const commune of communes.split(';')) {
      const [end = '', ...former] = commune.split('|');
      if (wantedCodes.has(department + end)) names.set(department + end, former);
    }
  }
  return names;
}
