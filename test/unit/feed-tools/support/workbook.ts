// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { zipOf, type ZipPart } from './zip.js';

/** A cell: a text, a number, or the XML of its content with its attributes ("t=\"b\"><v>1</v>"). */
export type Cell = string | number | { xml: string } | null;

/** A sheet to write, with its rows from row 1; a null row is absent. */
export interface SheetToWrite {
  name: string;
  rows: readonly (readonly Cell[] | null)[];
  hidden?: boolean;
}

/** Options of a workbook. */
export interface WorkbookOptions {
  /** Whether texts are stored in the shared strings, as Excel does, rather than inside the cells. */
  shared?: boolean;
  date1904?: boolean;
  /** Parts that replace those of the same name, or are added. */
  parts?: readonly ZipPart[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Name of the part that contains the first sheet. */
export const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** Writes a workbook in the XLSX format. */
export function workbookOf(sheets: readonly SheetToWrite[], options: WorkbookOptions = {}): Buffer {
  const strings: string[] = [];
  const parts: ZipPart[] = sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    data: sheetXml(
      sheet.rows.map((cells, row) => rowXml(row + 1, cells, options.shared ? strings : undefined)).join(''),
    ),
  }));
  const relations = sheets.map(
    (_, index) => `<Relationship Id="r${index}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  if (options.shared) {
    relations.push(`<Relationship Id="rs" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>`);
    parts.push({
      name: 'xl/sharedStrings.xml',
      data: `<sst xmlns="${MAIN}">${strings.map(text => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
    });
  }
  const tabs = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="r${index}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const all: ZipPart[] = [
    {
      name: '_rels/.rels',
      data: relationsXml(`<Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${options.date1904 ? ' date1904="1"' : ''}/><sheets>${tabs.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relationsXml(relations.join('')) },
    ...parts,
  ];
  const givenParts = options.parts ?? [];
  const replaced = all.map(part => givenParts.find(({ name }) => name === part.name) ?? part);
  return zipOf([...replaced, ...givenParts.filter(part => !replaced.includes(part))]);
}

/** Returns the XML of a sheet around its rows. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

function relationsXml(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

function rowXml(number: number, cells: readonly Cell[] | null, strings: string[] | undefined): string {
  if (cells === null) return '';
  const cellTexts = cells.map((cell, column) => {
    const at = `<c r="${String.fromCharCode(65 + column)}${number}"`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `${at}><v>${cell}</v></c>`;
    if (typeof cell === 'object') return `${at} ${cell.xml}</c>`;
    if (strings) return `${at} t="s"><v>${strings.push(cell) - 1}</v></c>`;
    return `${at} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  });
  return `<row r="${number}">${cellTexts.join('')}</row>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
