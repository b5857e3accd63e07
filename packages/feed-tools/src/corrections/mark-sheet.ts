// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { columnLetters } from '../xlsx/cell.js';
import { escapeMarkup } from '../text/escape-markup.js';

/** Attributes of a tag: a quoted value may hold the sign that ends a tag. */
const ATTRIBUTES = `(?:[^<>"']|"[^"]*"|'[^']*')*?`;

/** Notes and marks to add to a sheet, by line. */
export interface SheetMarks {
  /** Index of the column of notes, from 0. */
  readonly noteColumn: number;
  /** Note of each line, by line number. */
  readonly notes: ReadonlyMap<number, string>;
  /** Cells to mark, with the heading quoted in their note. */
  readonly cells: readonly { readonly reference: string; readonly heading: string }[];
}

/** Elements of a sheet that come after its conditional formatting, in the order of the format. */
const AFTER_COLOURS =
  'conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/**
 * Adds a column of notes to the XML of a sheet, and colours each cell while its line has a note. The rest is unchanged,
 * lists and formats included; the notes of an earlier copy are removed.
 *
 * @param style - index of the colour among the differential formats; undefined when the workbook has none.
 */
export function markSheet(xml: string, { noteColumn, notes, cells }: SheetMarks, style: number | undefined): string {
  const column = columnLetters(noteColumn);
  const earlierNote = new RegExp(
    `<(?:\\w+:)?c\\s${ATTRIBUTES}\\br="${column}\\d+"${ATTRIBUTES}(?:/>|>[^]*?</(?:\\w+:)?c\\s*>)`,
    'g',
  );
  const rows = new RegExp(`<((?:\\w+:)?)row(?=[\\s/>])(${ATTRIBUTES})(?:/>|>([^]*?)</\\1row\\s*>)`, 'g');
  let line = 0;
  const marked = withoutVerbatim(xml).replace(
    rows,
    (row: string, prefix: string, attributes: string, content: string | undefined = '') => {
      line = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? line + 1);
      const note = notes.get(line);
      const rowCells = content.replace(earlierNote, '');
      if (note === undefined && rowCells === content) return row;
      const cell =
        note === undefined
          ? ''
          : `<${prefix}c r="${column}${line}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeMarkup(note)}</${prefix}t></${prefix}is></${prefix}c>`;
      // The `spans` attribute gives the earlier number of cells.
      return `<${prefix}row${attributes.replace(/ spans="[^"]*"/, '')}>${rowCells}${cell}</${prefix}row>`;
    },
  );
  return style === undefined || cells.length === 0 ? marked : withColours(marked, cells, column, style);
}

/** Writes comments, instructions and CDATA sections as plain text or nothing: a tag inside them is no tag. */
function withoutVerbatim(xml: string): string {
  return xml.replace(/<!--[^]*?-->|<\?(?!xml\s)[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string | undefined) =>
    text === undefined ? '' : escapeMarkup(text),
  );
}

/** Adds rules that colour a cell while the note of its line contains the heading of its column. */
function withColours(xml: string, cells: SheetMarks['cells'], noteColumn: string, style: number): string {
  const [end = '', prefix = ''] = /<\/((?:\w+:)?)sheetData>|<((?:\w+:)?)sheetData\s*\/>/.exec(xml) ?? [];
  const start = xml.indexOf(end) + end.length;
  const next = new RegExp(`<${prefix}(?:${AFTER_COLOURS.join('|')})\\b|</${prefix}worksheet>`).exec(xml.slice(start));
  if (end === '' || !next) return xml;
  const rules = cells.map(({ reference, heading }, rank) => {
    const note = `$${noteColumn}${reference.replace(/\D/g, '')}`;
    const formula = escapeMarkup(`ISNUMBER(SEARCH("${heading.replaceAll('"', '""')}",${note}))`);
    return `<${prefix}conditionalFormatting sqref="${reference}"><${prefix}cfRule type="expression" dxfId="${style}" priority="${rank + 1}"><${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`;
  });
  const at = start + next.index;
  return xml.slice(0, at) + rules.join('') + xml.slice(at);
}

/**
 * Adds a cell colour to the XML of the styles of a workbook; its index is undefined when the styles cannot hold one.
 */
export function withMarkStyle(xml: string): { readonly xml: string; readonly style: number | undefined } {
  const prefix = /<((?:\w+:)?)styleSheet\b/.exec(xml)?.[1];
  if (prefix === undefined) return { xml, style: undefined };
  const format = `<${prefix}dxf><${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FFFFE08A"/><${prefix}bgColor rgb="FFFFE08A"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
  const list = new RegExp(`<${prefix}dxfs\\b[^>]*?(?:/>|>([^]*?)</${prefix}dxfs>)`).exec(xml);
  const earlier = list?.[1] ?? '';
  const style = earlier.split(`<${prefix}dxf>`).length + earlier.split(`<${prefix}dxf `).length - 2;
  const formats = `<${prefix}dxfs count="${style + 1}">${earlier}${format}</${prefix}dxfs>`;
  if (list) return { xml: xml.replace(list[0], () => formats), style };
  const next = new RegExp(`<${prefix}(?:tableStyles|colors|extLst)\\b|</${prefix}styleSheet>`).exec(xml);
  return next ? { xml: xml.slice(0, next.index) + formats + xml.slice(next.index), style } : { xml, style: undefined };
}
