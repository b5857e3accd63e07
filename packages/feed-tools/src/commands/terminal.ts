// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Maximum length of a message, which may quote what a file holds. */
const MAX_MESSAGE = 1000;

/** Prints a text for people on stdout. */
export function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** Prints a value for programs on stdout; on one line when `indent` is 0. */
export function printJson(value: unknown, indent = 2): void {
  process.stdout.write(`${JSON.stringify(value, null, indent)}\n`);
}

/** Prints a text for people on stderr. */
export function printNotice(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** Prints an error on stderr, on one line of limited length. */
export function printError(message: string): void {
  const line = message.replaceAll('\n', ' ');
  printNotice(`orientation-feed: ${line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line}`);
}

/** Replaces characters that a terminal would obey: cursor moves, colours, text direction. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => (character === '\n' ? character : '\uFFFD'));
}
