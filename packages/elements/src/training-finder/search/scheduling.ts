// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Maximum wait for a paint, in milliseconds: a page in the background does not paint. */
const PAINT_TIMEOUT_MS = 200;

/** Lets the browser paint before a long task. */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PAINT_TIMEOUT_MS);
  });
}
