// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import writeXlsxFile from 'write-excel-file/browser';
import type { CellObject } from 'write-excel-file/browser';
import type { Cell } from '@orientation-widgets/domain/words/csv-writer.js';

/** Text or number, number with its decimals, or reason for a missing value. */
export type SheetCell = Cell | { readonly value: number; readonly decimals: number } | { readonly absent: string };

type SheetRow = readonly SheetCell[];

/** Sheet of a workbook. */
export interface ExportedSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Headers of the sheet, in bold: the first row, which stays visible, or the first column. */
  readonly heads: 'row' | 'column';
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
}

/**
 * Limits under which the library does not compress a file (160 000 bytes or more) in a worker made from a blob, which a strict policy
 * forbids. A cell of a sheet takes 40 bytes at most; the texts of all sheets are one file.
 */
const MOST_CELLS = 3_500;
const MOST_BYTES = 150_000;
/** Number of bytes around a text. */
const TAGS = 20;
/** Maximum number of characters in a cell of a spreadsheet. */
const MOST_CHARACTERS = 32_000;

/**
 * Workbook with numbers for computations, and texts that are never read as formulas. A long sheet is split into several.
 * @returns undefined when its texts are too long to be written in a page with the strictest policy.
 */
export async function writeWorkbook(sheets: readonly ExportedSheet[]): Promise<Blob | undefined> {
  return bytesOfTexts(sheets) > MOST_BYTES ? undefined : writeXlsxFile(sheets.flatMap(partsOf)).toBlob();
}

function partsOf({ name, rows, heads, widths }: ExportedSheet): { data: CellObject[][] }[] {
  const columns = widths.map(width => ({ width }));
  if (heads === 'column')
    return [{ ...{ sheet: name, columns }, data: rows.map(row => row.map((cell, rank) => cellOf(cell, rank === 0))) }];
  const [head = [], ...lines] = rows;
  const parts = cut(lines);
  return parts.map((part, rank) => ({
    ...{ sheet: parts.length > 1 ? `${name} ${rank + 1}` : name, columns, stickyRowsCount: 1 },
    data: [head.map(cell => cellOf(cell, true)), ...part.map(line => line.map(cell => cellOf(cell, false)))],
  }));
}

/** Lines in parts that have few enough cells. */
function cut(lines: readonly SheetRow[]): SheetRow[][] {
  const parts: SheetRow[][] = [[]];
  let cells = 0;
  for (const line of lines) {
    const filled = line.filter(cell => cell !== undefined).length;
    if (cells + filled > MOST_CELLS) {
      parts.push([]);
      cells = 0;
    }
    cells += filled;
    parts.at(-1)?.push(line);
  }
  return parts;
}

function bytesOfTexts(sheets: readonly ExportedSheet[]): number {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const texts = new Set(cells.flatMap(cell => textOf(cell) ?? []));
  return new Blob([...texts]).size + TAGS * texts.size;
}

function textOf(cell: SheetCell): string | undefined {
  if (typeof cell === 'string') return cell.slice(0, MOST_CHARACTERS);
  return typeof cell === 'object' && 'absent' in cell ? cell.absent : undefined;
}

function cellOf(cell: SheetCell, isHead: boolean): CellObject {
  const text = textOf(cell);
  if (text !== undefined) {
    // The library looks texts up in an object, where it would find the inherited properties of every object.
    const value = text in Object.prototype ? `${text} ` : text;
    return {
      ...{ value, type: String, wrap: true },
      ...(isHead ? { fontWeight: 'bold' as const } : {}),
      ...(typeof cell === 'object' ? { align: 'right' as const } : {}),
    };
  }
  if (typeof cell === 'number') return { value: cell, type: Number };
  return typeof cell === 'object' && 'value' in cell
    ? { value: cell.value, type: Number, format: numberFormat(cell.decimals) }
    : {};
}

function numberFormat(decimals: number): string {
  return decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}
