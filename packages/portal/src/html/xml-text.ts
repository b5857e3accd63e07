// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { escapeMarkup } from '@orientation-widgets/feed-tools';

/**
 * Characters that XML 1.0 refuses even when they are escaped, half characters among them, and what it allows that nobody writes: control
 * characters, and those that reverse the letters that follow.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\uFFFE\uFFFF]/gu;

/** A text as XML. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replace(FORBIDDEN, ' '));
}

/** Characters that HTML refuses: control characters that are no space, half characters; and those that reverse letters. */
const REFUSED = /[\p{Cs}\u202A-\u202E]|(?![\t\n\r])\p{Cc}/gu;

/** A text without the characters that HTML refuses, or that make a page read otherwise than it is written. */
export function withoutControls(text: string): string {
  return text.replace(REFUSED, ' ');
}

/** A text as HTML, with its own lines. */
export function htmlText(text: string): string {
  return escapeMarkup(withoutControls(text));
}
