// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Milliseconds before an optional module that failed is requested again: the pointer moves many times a second. */
const RETRY_DELAY_MS = 10_000;

/** When each optional module last failed. */
const failures = new Map<string, number>();

/**
 * Downloads and uses what the visitor did not ask for. Without it the element does the same, so a failure is one warning in the
 * console; a later call tries again.
 *
 * @param name - what is missing, for the warning; calls with the same name share their failures.
 */
export async function loadOptional<T>(
  name: string,
  load: () => Promise<T>,
  use: (module: T) => unknown,
): Promise<void> {
  const failedAt = failures.get(name);
  if (failedAt !== undefined && Date.now() - failedAt < RETRY_DELAY_MS) return;
  try {
    await use(await load());
  } catch (reason) {
    // Of several calls that fail together, the first one warns.
    if (!failures.has(name)) console.warn(`orientation-widgets: no ${name}. ${String(reason)}`);
    failures.set(name, Date.now());
  }
}
