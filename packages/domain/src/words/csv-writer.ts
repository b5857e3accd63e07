// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { printableText } from './printable-text.js';

/** Text, number, or undefined when it is unknown. */
export type Cell = string | number | undefined;

export interface CsvOptions {
  /** `,` is the separator of RFC 4180; `;` is that of spreadsheets where the comma writes decimals. */
  readonly separator: ',' | ';';
}

/** Starts of a cell that spreadsheets run as a formula, wide forms included. */
const FORMULA_START = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';

/**
 * Possible starts of a cell: that of the text, and those that a spreadsheet set to another separator would see. Blanks
 * and quotes before a formula do not disable it.
 */
const starts = new RegExp(`(?=${FORMULA_START})(?<=(?:^|[,;|\\t\\r\\n])[\\s"']*)`, 'g');

/** Prefixes a text with an apostrophe where a spreadsheet would read a formula. */
export function inert(text: string): string {
  return text.replace(starts, "'");
}

function cell(value: Cell, { separator }: CsvOptions): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
  // A NUL cuts the file short in some readers.
  const text = inert(printableText(value));
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a CSV file (RFC 4180), after the byte order mark by which spreadsheets recognise UTF-8. */
export function writeCsv(rows: readonly (readonly Cell[])[], options: CsvOptions): string {
  return `\uFEFF${rows.map(row => `${row.map(value => cell(value, options)).join(options.separator)}\r\n`).join('')}`;
}
