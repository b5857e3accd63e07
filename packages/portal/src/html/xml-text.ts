// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { escapeMarkup } from '@orientation-widgets/feed-tools';

/**
 * Characters that XML 1.0 forbids even when escaped, such as half characters, and unwanted ones that it allows: control
 * characters, and those that reverse the following letters.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\uFFFE\uFFFF]/gu;

/** Escapes a text for XML. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replace(FORBIDDEN, ' '));
}

/**
 * Characters that HTML forbids (control characters that are not spaces, half characters), and those that reverse
 * letters.
 */
const REFUSED = /[\p{Cs}\u202A-\u202E]|(?![\t\n\r])\p{Cc}/gu;

/** Replaces the characters that HTML forbids, or that make a page look different from its source, with spaces. */
export function withoutControls(text: string): string {
  return text.replace(REFUSED, ' ');
}

/** Escapes a text for HTML, keeping its line breaks. */
export function htmlText(text: string): string {
  return escapeMarkup(withoutControls(text));
}
