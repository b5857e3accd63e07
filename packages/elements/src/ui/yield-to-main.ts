// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Lets the page handle keystrokes and clicks before more work. */
export function yieldToMain(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
