// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** Copies a text. A substring of a chunk keeps the whole chunk in memory: copy what outlives it. */
export function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
