// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Key of a `data-fact` attribute: the check of a site refuses two values for one key. */
export function factKey(measure: string, territoryId: string, period = ''): string {
  return [measure, territoryId, period].filter(Boolean).join('@');
}
