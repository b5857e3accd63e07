// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The only key of the way of reading in the visitor's browser, written after a yes. */
export const READING_KEY = 'orientation-widgets/reading/v1';

/** Whether the visitor kept a way of reading. */
export function hasKeptReading(): boolean {
  try {
    return READING_KEY in localStorage;
  } catch {
    return false;
  }
}
