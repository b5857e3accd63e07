// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A text, a number, or nothing when it is unknown. */
export type Cell = string | number | undefined;

export interface CsvOptions {
  /** `,` is RFC 4180; `;` is what spreadsheets expect where the comma writes decimals. */
  readonly separator: ',' | ';';
}

/** Spreadsheets run a cell that starts so as a formula; the wide forms too. */
const FORMULA_START = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';

/**
 * Starts of a cell: that of the text, and what a spreadsheet set to another separator would take for one. Blanks and
 * quotes before a formula do not stop it.
 */
const starts = new RegExp(`(?=${FORMULA_START})(?<=(?:^|[,;|\\t\\r\\n])[\\s"']*)`, 'g');

/** A text that no spreadsheet takes for a formula: an apostrophe comes before it. */
export function inert(text: string): string {
  return text.replace(starts, "'");
}

function cell(value: Cell, { separator }: CsvOptions): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
  // A NUL cuts the file short in some readers.
  const text = inert(value.replaceAll('\0', ''));
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file: RFC 4180, after the mark by which a spreadsheet knows UTF-8. */
export function writeCsv(rows: readonly (readonly Cell[])[], options: CsvOptions): string {
  return `\uFEFF${rows.map(row => `${row.map(value => cell(value, options)).join(options.separator)}\r\n`).join('')}`;
}
