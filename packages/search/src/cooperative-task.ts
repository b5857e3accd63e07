// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Work cut into steps that one may do at once, or a few at a time. */
export type Steps<T> = Generator<void, T, void>;

/** Longest work between two pauses, milliseconds: a frame of a slow phone has time for the rest. */
const SLICE = 8;

/** Does all the steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the steps, giving the hand back in between, so that a key or a click never waits. */
export async function spreadSteps<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    await pause();
    start = performance.now();
  }
}
