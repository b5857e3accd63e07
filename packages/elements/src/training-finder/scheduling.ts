// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Longest wait for a paint, in milliseconds: a page in the background does not paint. */
const PAINT_TIMEOUT_MS = 200;

/** Lets the browser paint before a long task. */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PAINT_TIMEOUT_MS);
  });
}

/**
 * Lays out the cards that are out of view one frame later: all at once would delay the keys of someone who types on a
 * slow phone.
 */
export async function deferOffscreenCards(list: Element | null): Promise<void> {
  list?.classList.add('coming');
  await afterPaint();
  list?.classList.remove('coming');
}
