// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Key of the reading settings in `localStorage`, written only after the visitor agrees. */
export const READING_KEY = 'orientation-widgets/reading/v1';

/** Whether the visitor saved reading settings. */
export function hasKeptReading(): boolean {
  try {
    return READING_KEY in localStorage;
  } catch {
    return false;
  }
}
