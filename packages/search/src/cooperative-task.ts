// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Task that may pause at each `yield`: it runs at once, or in slices between which the page stays responsive. */
export type CooperativeTask<T> = Generator<undefined, T, unknown>;

/** Duration of a slice, in milliseconds: half a frame, which leaves the browser the other half. */
const SLICE_MS = 8;

/** Runs a task to its end. */
export function runTask<T>(task: CooperativeTask<T>): T {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs a task in slices, so that no key press or click waits for its end.
 *
 * @param yieldToMain - called between two slices; resolves when the page has handled what was waiting.
 */
export async function runTaskAsync<T>(task: CooperativeTask<T>, yieldToMain: () => Promise<void>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE_MS) continue;
    await yieldToMain();
    start = performance.now();
  }
}
