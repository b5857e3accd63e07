// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Runs `work` on the first call, then returns the same promise. After a failure, the next call runs it again. */
export function lazy<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    if (!result) {
      const started = work();
      result = started;
      started.catch(() => (result = undefined));
    }
    return result;
  };
}
