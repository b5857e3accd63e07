// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Characters that no file for other programs may hold: controls but tabs and line breaks, half characters,
 * non-characters, and those that change the direction of the letters that follow.
 */
const UNPRINTABLE = /[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/**
 * Replaces the characters that would hide, reverse or cut a text in a file for other programs.
 * @param replacement - nothing by default.
 */
export function printableText(text: string, replacement = ''): string {
  return text.replace(UNPRINTABLE, replacement);
}
