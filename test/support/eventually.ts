// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { setTimeout as pause } from 'node:timers/promises';

/**
 * Repeats a check until it passes, for changes that no event announces; fails with its last error. The timeout suits a
 * busy machine.
 */
export async function eventually(check: () => unknown, timeoutMs = 30_000): Promise<void> {
  for (const end = Date.now() + timeoutMs; ;) {
    try {
      await check();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    await pause(50);
  }
}
