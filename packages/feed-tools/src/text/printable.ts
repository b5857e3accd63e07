// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Characters that a terminal or a page obeys rather than shows: control characters of both sets, marks and overrides of
 * the direction of text, and the separators of lines and paragraphs.
 */
const COMMANDS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Longest name, such as the title of a feed, in the sentence of a summary. */
const MAX_NAME = 120;

/** A text as one line on a screen: what would command it is replaced by U+FFFD, a line break by a space. */
export function printableLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(COMMANDS, '\uFFFD');
}

/** A text for a page: the same, its line breaks and tabs apart. */
export function printableText(text: string): string {
  return text.replace(COMMANDS, character => (/[\t\r\n]/.test(character) ? character : '\uFFFD'));
}

/** A name that a file gives, for a sentence: no run of spaces that would push the end of it to another line. */
export function printableName(name: string): string {
  const line = printableLine(name).replace(/\s+/g, ' ').trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME)}…` : line;
}

/** JSON that says the same without a character that commands a terminal. */
export function printableJson(json: string): string {
  return json.replace(COMMANDS, character =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
