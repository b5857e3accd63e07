// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Reads the year of an intake (rentrée): 2024 for `2024`, `2024-2025` or `2024_2025`; undefined for anything else. */
export function readIntake(text: string): number | undefined {
  const year = /^(20\d\d)(?:[-_]20\d\d)?$/.exec(text.trim())?.[1];
  return year === undefined ? undefined : Number(year);
}
