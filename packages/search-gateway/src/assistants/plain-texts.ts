// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Maximum length of a text of a feed, in characters. */
const MAX_LETTERS = 600;

/**
 * Invisible characters, which could hide instructions: controls, directions, zero widths, tags, fillers, lone
 * surrogates.
 */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]/gu;

/** An answer whose texts are one line each, without what is invisible, and not too long. */
export function plainTexts<T>(value: T): T {
  if (typeof value === 'string') return plainText(value) as T;
  if (Array.isArray(value)) return value.map(item => plainTexts<unknown>(item)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, plainTexts<unknown>(item)]])),
  ) as T;
}

function plainText(text: string): string {
  const line = text
    .slice(0, 2 * MAX_LETTERS)
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MAX_LETTERS ? `${line.slice(0, MAX_LETTERS - 1).replace(/\p{Cs}$/u, '')}…` : line;
}
