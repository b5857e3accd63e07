// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { afterPaint } from '../search/scheduling.js';

/** Number of cards laid out between two frames. */
const CARDS_PER_STEP = 4;

/** Lays out off-screen cards later, a few per frame: all at once would delay keystrokes on a slow phone. */
export async function deferCards(list: Element | null): Promise<void> {
  const cards = [...(list?.children ?? [])];
  for (const card of cards) card.classList.add('coming');
  for (let start = 0; start < cards.length; start += CARDS_PER_STEP) {
    await afterPaint();
    for (const card of cards.slice(start, start + CARDS_PER_STEP)) card.classList.remove('coming');
  }
}
