// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Does some work when first asked, once for all who ask. Work that failed is done again for the next one. */
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
