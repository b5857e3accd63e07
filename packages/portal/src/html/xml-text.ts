// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { printableText } from '@orientation-widgets/domain/words/printable-text.js';
import { escapeMarkup } from '@orientation-widgets/feed-tools';

/**
 * Characters that XML 1.0 forbids even when escaped, such as half characters, and unwanted ones that it allows: control
 * characters, and those that reverse the following letters.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Escapes a text for XML. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replace(FORBIDDEN, ' '));
}

/**
 * Characters that HTML forbids (control characters that are not spaces, half characters, non-characters), and those
 * that reverse letters.
 */
const REFUSED = /[\p{Cs}\u202A-\u202E\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** Replaces the characters that HTML forbids, or that make a page look different from its source, with spaces. */
export function withoutControls(text: string): string {
  return text.replace(REFUSED, ' ');
}

/** A text for a file of data, where no element isolates its direction. */
export function dataText(text: string): string {
  return printableText(withoutControls(text));
}

/** Escapes a text for HTML, keeping its line breaks. */
export function htmlText(text: string): string {
  return escapeMarkup(withoutControls(text));
}
