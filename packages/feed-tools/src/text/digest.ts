// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { hash } from 'node:crypto';

/** Short stable digest of a content, for ids and for finding repeats: 16 hexadecimal digits. */
export function digest(...parts: readonly string[]): string {
  return hash('sha1', parts.join('\u001f')).slice(0, 16);
}
