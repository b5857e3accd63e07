// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { printableJson, printableLine } from '@orientation-widgets/feed-tools';
import { frenchSpaces } from '../html/typography.js';

/** Maximum length of a printed line, which may quote a file. */
const MAX_LINE = 1000;

/** Prints lines for people on stdout: a quoted text never breaks its line. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map(line => `${lineOf(line)}\n`).join(''));
}

/** Prints a value for programs on stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${printableJson(JSON.stringify(value, null, 2))}\n`);
}

/** Prints an error on stderr, on one line. */
export function printError(text: string): void {
  process.stderr.write(`orientation-portal: ${lineOf(text)}\n`);
}

function lineOf(line: string): string {
  const text = frenchSpaces(printableLine(line));
  return text.length > MAX_LINE ? `${text.slice(0, MAX_LINE)}…` : text;
}
