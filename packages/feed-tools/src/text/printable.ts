// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Characters that a terminal or a page interprets instead of showing: control characters of both sets, marks and
 * overrides of the direction of text, separators of lines and paragraphs.
 */
const COMMANDS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Maximum length of a name, such as the title of a feed, in the sentence of a summary. */
const MAX_NAME = 120;

/** Makes a text safe to print on one line: replaces control characters by U+FFFD and line breaks by a space. */
export function printableLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(COMMANDS, '\uFFFD');
}

/** Makes a text safe for a page: replaces control characters by U+FFFD, but keeps line breaks and tabs. */
export function printableText(text: string): string {
  return text.replace(COMMANDS, character => (/[\t\r\n]/.test(character) ? character : '\uFFFD'));
}

/**
 * Makes a name read from a file safe to print in a sentence: collapses spaces, which could push the rest of the
 * sentence to another line, and shortens long names.
 */
export function printableName(name: string): string {
  const line = printableLine(name).replace(/\s+/g, ' ').trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME)}…` : line;
}

/** Escapes in JSON the characters that a terminal would interpret; the value stays the same. */
export function printableJson(json: string): string {
  return json.replace(COMMANDS, character =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
