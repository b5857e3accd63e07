// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A word of a text, and the text without it. */
export interface DroppedWord {
  readonly word: string;
  readonly rest: string;
}

/** Maximum number of words that it proposes to remove. */
export const MAX_DROPPED = 3;
/** A longer text is no list of words to take away one by one. */
const MAX_WORDS = 8;
/** Articles and prepositions keep nothing away. */
const MIN_LENGTH = 4;

/** A text without each of its words in turn; none when it has a single word, or too many. */
export function withoutEachWord(text: string): DroppedWord[] {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > MAX_WORDS) return [];
  return words.flatMap((word, place) =>
    word.length < MIN_LENGTH ? [] : [{ word, rest: words.filter((_, other) => other !== place).join(' ') }],
  );
}
