// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A word of a text, and the text without it. */
export interface DroppedWord {
  readonly word: string;
  readonly rest: string;
}

/** Maximum number of words proposed for removal. */
export const MAX_DROPPED = 3;
/** Maximum number of words of a query: a longer text is a sentence, whose words are not removed one by one. */
const MAX_WORDS = 8;
/** Minimum length of a word to remove: shorter ones are articles and prepositions, which exclude no result. */
const MIN_LENGTH = 4;

/** Returns a text without each of its words in turn; an empty list when it has a single word, or too many. */
export function withoutEachWord(text: string): DroppedWord[] {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > MAX_WORDS) return [];
  return words.flatMap((word, place) =>
    word.length < MIN_LENGTH ? [] : [{ word, rest: words.filter((_, other) => other !== place).join(' ') }],
  );
}
