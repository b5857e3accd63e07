// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { printableJson, printableLine } from '../text/printable.js';

/** Maximum length of a message, which may quote the content of a file. */
const MAX_MESSAGE = 1000;

/** Prints lines for people on stdout; quoted content never adds a line. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map(line => `${printableLine(line)}\n`).join(''));
}

/** Prints a value for programs on stdout; on one line when `indent` is 0. */
export function printJson(value: unknown, indent = 2): void {
  process.stdout.write(`${printableJson(JSON.stringify(value, null, indent))}\n`);
}

/** Prints a line for people on stderr. */
export function printNotice(line: string): void {
  process.stderr.write(`${printableLine(line)}\n`);
}

/** Prints an error on stderr, on one line of limited length. */
export function printError(message: string): void {
  printNotice(`orientation-feed: ${message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message}`);
}
