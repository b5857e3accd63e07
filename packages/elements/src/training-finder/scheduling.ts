// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Gives the hand back to the page, so that a key or a click waits for no long work. */
export function yieldToMain(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}

/** Longest wait for a drawing, milliseconds: a page in the background draws nothing. */
const PAINT_TIMEOUT_MS = 200;

/** Lets the browser draw before a long task. */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PAINT_TIMEOUT_MS);
  });
}

/**
 * Lays out the cards of a list that are out of sight one frame after the others: all at once, as one types, would hold a
 * slow phone's keys.
 */
export async function deferOffscreenCards(list: Element | null): Promise<void> {
  list?.classList.add('coming');
  await afterPaint();
  list?.classList.remove('coming');
}
