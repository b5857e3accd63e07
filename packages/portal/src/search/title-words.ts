// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Highlight } from '@orientation-widgets/search';
import { slugOf } from '../html/slug.js';

/** First letters of a word that distinguish it from another word. */
const FIRST_LETTERS = 4;

const beginningsOf = (words: string): string[] =>
  slugOf(words, Infinity)
    .split('-')
    .map(word => word.slice(0, FIRST_LETTERS));

/** Whether a title has each word of a text itself, and not a synonym of it. */
export function hasTitleWords(title: string, text: string): boolean {
  const ofTitle = new Set(beginningsOf(title));
  return beginningsOf(text).every(beginning => ofTitle.has(beginning));
}

/**
 * Whether a text is one of the names of a title, feminine or masculine, typed whole.
 *
 * @param highlights - ranges of the title that match the text.
 */
export function isWholeName(title: string, highlights: readonly Highlight[], text: string): boolean {
  if (!hasTitleWords(title, text)) return false;
  let start = 0;
  return title.split(' / ').some(name => {
    const end = start + name.length;
    const hasEvery = [...name.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
      highlights.some(([from, to]) => from <= start + index && start + index < to),
    );
    start = end + 3;
    return hasEvery;
  });
}
