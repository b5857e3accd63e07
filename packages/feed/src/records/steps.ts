// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FeedError } from '../feed-error.js';

/** Work on untrusted data, split into steps of a few milliseconds at most; it returns its result at the end. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Number of values, rows or points handled in one step. */
export const STEP = 1024;

/** Longest work before the page may draw, in milliseconds. */
const SLICE_MS = 10;

/** Longest work on one file, in milliseconds, excluding the pauses given to the page. */
const BUDGET_MS = 10_000;

/** Runs all the steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Runs the steps, and lets the page draw between slices of them. Rejects with a FeedError (`too-large`) when they take
 * too long.
 *
 * @param now - a clock, in milliseconds.
 */
export async function inSlices<T>(steps: Steps<T>, now = (): number => performance.now()): Promise<T> {
  for (let spent = 0; spent < BUDGET_MS;) {
    const start = now();
    let slice = 0;
    while (slice < SLICE_MS) {
      const { done, value } = steps.next();
      if (done) return value;
      slice = now() - start;
    }
    spent += slice;
    await new Promise(resolve => setTimeout(resolve));
  }
  throw new FeedError('too-large', 'too long to read');
}
