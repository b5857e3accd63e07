// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Row } from 'write-excel-file/node';

/** Maximum number of characters in a cell of a spreadsheet. */
const MAX_CELL_CHARACTERS = 32_000;

/** Characters that no XML file may hold. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Returns a text that a cell can hold: one that spoils the workbook would lose every other cell. */
export function sheetText(text: string): string {
  const cut = text.slice(0, MAX_CELL_CHARACTERS).replace(NOT_XML, ' ');
  // The library looks texts up in an object, where it would find the inherited properties of every object.
  return cut in Object.prototype ? `${cut} ` : cut;
}

/** Returns the first row of a sheet. */
export function headings(columns: Readonly<Record<string, string>>): Row {
  return Object.values(columns).map(value => ({ value, type: String, fontWeight: 'bold', wrap: true }));
}

/** Returns a row of a sheet. Texts are typed as texts, so that no program reads one as a formula. */
export function rowOf<C extends Readonly<Record<string, string>>>(
  columns: C,
  cells: { readonly [K in keyof C]?: string | number | undefined },
): Row {
  return Object.keys(columns).map(column => {
    const value = cells[column];
    if (value === undefined || value === '') return null;
    return typeof value === 'number' ? { value, type: Number } : { value: sheetText(value), type: String, wrap: true };
  });
}

/** Returns the rules of a workbook, one per row. */
export function rulesOf(rules: readonly string[]): Row[] {
  return rules.map(rule => [{ value: rule, type: String, wrap: true }]);
}
