// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Key of `data-fact`: the check of a site refuses two values of one fact. */
export function factKey(measure: string, territoryId: string, period = ''): string {
  return [measure, territoryId, period].filter(Boolean).join('@');
}
