// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { simplify, wordsOf } from './fold.js';
import { STOP_WORDS } from './stop-words.js';

/** Words of a text that carry meaning, simplified: without the stop words. */
export function contentWords(text: string): string[] {
  return wordsOf(simplify(text)).filter(word => !STOP_WORDS.has(word));
}
