// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Longest message: what a file holds may be quoted in it. */
const MAX_MESSAGE = 1000;

/** Prints a text for people on stdout. */
export function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** Prints a value for programs on stdout; on one line without `indent`. */
export function printJson(value: unknown, indent = 2): void {
  process.stdout.write(`${JSON.stringify(value, null, indent)}\n`);
}

/** Prints a text for people on stderr. */
export function printNotice(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** Prints why the command refuses, or goes on without: one message of reasonable length. */
export function printError(message: string): void {
  const line = message.replaceAll('\n', ' ');
  printNotice(`orientation-feed: ${line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line}`);
}

/** A file may hold what moves the cursor, changes colours or turns the text around: a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => (character === '\n' ? character : '\uFFFD'));
}
