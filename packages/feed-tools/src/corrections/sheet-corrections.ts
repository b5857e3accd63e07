// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COMPANY_COLUMNS, EVENT_COLUMNS, TESTIMONY_COLUMNS } from '../branches/sheet-columns.js';
import type { SheetFault } from '../branches/sheet-fault.js';
import { readRecords } from '../csv/read-csv.js';
import { normaliseName } from '../text/names.js';
import { columnLetters } from '../xlsx/cell.js';
import { isWorkbook } from '../xlsx/detect.js';
import { openWorkbook } from '../xlsx/workbook.js';
import { adviceOf } from './advice.js';

/** Texts of a line, by index of their column. */
export type LineCells = readonly (string | undefined)[];

/** A cell to correct. */
export interface CellCorrection {
  /** Reference of the cell, such as `T5`; undefined when the whole line is at fault. */
  readonly reference: string | undefined;
  readonly column: string | undefined;
  readonly value: string;
  readonly advice: string;
}

/** A line to correct. */
export interface LineCorrections {
  readonly line: number;
  /** Name of the subject of the line, as written. */
  readonly name: string;
  readonly isLeftOut: boolean;
  readonly cells: readonly CellCorrection[];
}

/** A sheet to correct. */
export interface SheetCorrections {
  /** Absolute path of its file. */
  readonly path: string;
  /** File and sheet in messages. */
  readonly place: string;
  readonly headingLine: number;
  /** Cells of all lines, by line number. */
  readonly table: ReadonlyMap<number, LineCells>;
  readonly lines: readonly LineCorrections[];
}

/** Columns that name the subject of a line. */
const NAMES = [COMPANY_COLUMNS.name, TESTIMONY_COLUMNS.name, EVENT_COLUMNS.name].map(normaliseName);

/** Groups corrections by sheet and line, with the content of the cells. */
export async function sheetCorrections(corrections: readonly SheetFault[]): Promise<SheetCorrections[]> {
  const sheets: SheetCorrections[] = [];
  for (const [place, items] of groupBy(corrections, item => item.place)) {
    const [first] = items;
    if (!first) continue;
    const { path, headingLine } = first;
    const table = await readTable(path, place);
    const columns = (table.get(headingLine) ?? []).map(cell => normaliseName(cell ?? ''));
    const lines = [...groupBy(items, item => item.line)].map(([line, faults]) => ({
      line,
      name: table.get(line)?.[columns.findIndex(column => NAMES.includes(column))]?.trim() ?? '',
      isLeftOut: faults.some(({ isLeftOut }) => isLeftOut),
      cells: oncePerCell(faults).map(fault => {
        const rank = fault.column === undefined ? -1 : columns.indexOf(normaliseName(fault.column));
        return {
          reference: rank < 0 ? undefined : `${columnLetters(rank)}${line}`,
          column: fault.column,
          value: table.get(line)?.[rank]?.trim() ?? '',
          advice: adviceOf(fault),
        };
      }),
    }));
    sheets.push({ path, place, headingLine, table, lines: lines.sort((a, b) => a.line - b.line) });
  }
  return sheets;
}

/** Keeps one fault for each cell: the first, so that faults which leave the line out prevail. */
function oncePerCell(faults: readonly SheetFault[]): SheetFault[] {
  const keys = new Set<string>();
  return faults.filter(fault => {
    const key = fault.column ?? adviceOf(fault);
    return !keys.has(key) && keys.add(key);
  });
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

async function readTable(path: string, place: string): Promise<Map<number, LineCells>> {
  const table = new Map<number, LineCells>();
  if (!isWorkbook(path, place)) {
    for await (const records of readRecords({ path, file: place }))
      for (const { cells, line } of records) table.set(line, cells);
    return table;
  }
  const file = place.slice(0, place.lastIndexOf(' ['));
  const workbook = await openWorkbook(path, file);
  try {
    const sheet = workbook.sheets.find(({ label }) => label === place);
    if (sheet) for await (const { number, cells } of workbook.rows(sheet)) table.set(number, cells);
  } finally {
    workbook.close();
  }
  return table;
}
