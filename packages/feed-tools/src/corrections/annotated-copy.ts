// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import writeExcelFile, { type Row } from 'write-excel-file/node';
import { normaliseName } from '../text/names.js';
import { sheetText } from '../workbooks/sheet-cells.js';
import { columnLetters, MAX_COLUMNS } from '../xlsx/cell.js';
import { openArchive } from '../xlsx/archive.js';
import { isWorkbook } from '../xlsx/detect.js';
import { openWorkbook } from '../xlsx/workbook.js';
import { writeArchive } from '../xlsx/write-archive.js';
import { markSheet, withMarkStyle, type SheetMarks } from './mark-sheet.js';
import type { LineCorrections, SheetCorrections } from './sheet-corrections.js';

/** Heading of the column of notes. */
const NOTES = 'À corriger';

const STYLES = 'xl/styles.xml';

/** Maximum size of a copied workbook once unpacked, in bytes: the copy is made in memory. */
const MAX_COPIED_BYTES = 256 << 20;
/** Maximum number of cells of a copied CSV file. */
const MAX_COPIED_CELLS = 2_000_000;

/**
 * Copies a file with a column of instructions for each faulty line, and the faulty cells in colour. A workbook keeps
 * its lists and its formats; a CSV file becomes a workbook of texts.
 *
 * @param sheets - sheets of this file.
 * @returns undefined when the copy would be too large, or has no column left for the instructions.
 */
export async function annotatedCopy(
  path: string,
  file: string,
  sheets: readonly SheetCorrections[],
): Promise<Buffer | undefined> {
  if (sheets.some(sheet => noteColumnOf(sheet) >= MAX_COLUMNS)) return undefined;
  return isWorkbook(path, file) ? annotatedWorkbook(path, file, sheets) : annotatedTable(sheets);
}

async function annotatedWorkbook(
  path: string,
  file: string,
  sheets: readonly SheetCorrections[],
): Promise<Buffer | undefined> {
  const workbook = await openWorkbook(path, file);
  const partOf = new Map(workbook.sheets.map(({ label, part }) => [label, part]));
  workbook.close();
  const archive = await openArchive(path, file);
  try {
    if (archive.unpackedBytes > MAX_COPIED_BYTES) return undefined;
    const parts = new Map<string, Buffer>();
    for (const part of archive.parts) {
      const chunks: Buffer[] = [];
      for await (const chunk of archive.read(part)) chunks.push(chunk);
      parts.set(part, Buffer.concat(chunks));
    }
    const styles = withMarkStyle(parts.get(STYLES)?.toString() ?? '');
    if (styles.style !== undefined) parts.set(STYLES, Buffer.from(styles.xml));
    for (const sheet of sheets) {
      const part = partOf.get(sheet.place) ?? '';
      const xml = parts.get(part)?.toString();
      if (xml !== undefined) parts.set(part, Buffer.from(markSheet(xml, marksOf(sheet), styles.style)));
    }
    return writeArchive(parts);
  } finally {
    archive.close();
  }
}

function marksOf(sheet: SheetCorrections): SheetMarks {
  return {
    noteColumn: noteColumnOf(sheet),
    notes: new Map([[sheet.headingLine, NOTES], ...sheet.lines.map(line => [line.line, noteOf(line)] as const)]),
    cells: sheet.lines.flatMap(({ cells }) =>
      cells.flatMap(({ reference, column }) =>
        reference === undefined || column === undefined ? [] : [{ reference, heading: column }],
      ),
    ),
  };
}

/** Returns the index of the column of notes of an earlier copy, else of the first free column. */
function noteColumnOf({ table, headingLine }: SheetCorrections): number {
  const earlier = (table.get(headingLine) ?? []).findIndex(cell => normaliseName(cell ?? '') === normaliseName(NOTES));
  return earlier < 0 ? [...table.values()].reduce((most, { length }) => Math.max(most, length), 0) : earlier;
}

function noteOf({ cells, isLeftOut }: LineCorrections): string {
  const notes = cells.map(({ column, advice }) => (column === undefined ? advice : `${column}\u202f: ${advice}`));
  return [...(isLeftOut ? ['Ligne non publiée.'] : []), ...notes].join(' ');
}

/** Colour of a cell to correct. */
const MARK = { backgroundColor: '#FFE08A' } as const;

async function annotatedTable(sheets: readonly SheetCorrections[]): Promise<Buffer | undefined> {
  const cellCount = sheets.reduce((sum, sheet) => sum + sheet.table.size * (noteColumnOf(sheet) + 1), 0);
  if (cellCount > MAX_COPIED_CELLS) return undefined;
  return writeExcelFile(
    sheets.map((sheet, rank) => {
      const { noteColumn, notes, cells } = marksOf(sheet);
      const references = new Set(cells.map(({ reference }) => reference));
      const data = [...sheet.table].map(([line, texts]): Row => [
        ...Array.from({ length: noteColumn }, (_, column) => ({
          value: sheetText(texts[column] ?? ''),
          type: String,
          ...(references.has(`${columnLetters(column)}${line}`) && MARK),
        })),
        { value: sheetText(notes.get(line) ?? ''), type: String },
      ]);
      return { sheet: `Feuille ${rank + 1}`, data };
    }),
  ).toBuffer();
}
