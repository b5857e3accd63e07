// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { afterPaint } from '../scheduling.js';

/**
 * Lays out the cards that are out of view one frame later: all at once would delay the keys of someone who types on a
 * slow phone.
 */
export async function deferCards(list: Element | null): Promise<void> {
  list?.classList.add('coming');
  await afterPaint();
  list?.classList.remove('coming');
}
