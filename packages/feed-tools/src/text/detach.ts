// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/**
 * The same text with memory of its own. A piece of text that the parser cuts out of a chunk keeps the whole chunk
 * alive: what outlives its offer is copied.
 */
export function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
