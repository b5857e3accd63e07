// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Row } from 'write-excel-file/node';

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
    return typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true };
  });
}

/** Returns the rules of a workbook, one per row. */
export function rulesOf(rules: readonly string[]): Row[] {
  return rules.map(rule => [{ value: rule, type: String, wrap: true }]);
}
