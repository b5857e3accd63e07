// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { hash } from 'node:crypto';

/** Computes a short stable digest, for ids and for detecting duplicates: 16 hexadecimal digits. */
export function digest(...parts: readonly string[]): string {
  return hash('sha1', parts.join('\u001f')).slice(0, 16);
}
