// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Milliseconds before a failed optional module is requested again: pointer events would repeat the request many times a second. */
const RETRY_DELAY_MS = 10_000;

/** Time of the last failure of each optional module. */
const failures = new Map<string, number>();

/**
 * Downloads and uses a module that the visitor did not ask for. The element works the same without it, so a failure is one warning in the
 * console, and a later call tries again.
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
    // When several calls fail together, only the first one warns.
    if (!failures.has(name)) console.warn(`orientation-widgets: no ${name}. ${String(reason)}`);
    failures.set(name, Date.now());
  }
}
