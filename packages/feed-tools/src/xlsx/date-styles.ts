// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readPart, type PartAttributes, type Refuse } from './part-events.js';

/** Formats of days that every workbook has: 14 to 17, and 22, which adds the time. */
const BUILT_IN = new Set([14, 15, 16, 17, 22]);

/** What a format shows as it is: quoted texts, one escaped character, colours and locales. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\][]*\]/g;

/** Maximum number of styles of a workbook, and of its formats: Excel writes no more. */
const MAX_STYLES = 65_536;

/** The styles under which a number is shown as a day, by their index. */
export async function readDateStyles(bytes: AsyncIterable<Buffer>, refuse: Refuse): Promise<ReadonlySet<number>> {
  const styles = new Set<number>();
  const dateFormats = new Set(BUILT_IN);
  let isInCells = false;
  let index = 0;
  const open = (name: string, attributes: PartAttributes): void => {
    if (name === 'numFmt' && dateFormats.size < MAX_STYLES && isDateFormat(attributes['formatCode'] ?? ''))
      dateFormats.add(Number(attributes['numFmtId']));
    else if (name === 'cellXfs') isInCells = true;
    else if (name === 'xf' && isInCells) {
      if (index < MAX_STYLES && dateFormats.has(Number(attributes['numFmtId']))) styles.add(index);
      index++;
    }
  };
  const close = (name: string): void => {
    if (name === 'cellXfs') isInCells = false;
  };
  for await (const _ of readPart(bytes, { open, text: () => undefined, close }, refuse));
  return styles;
}

/** Whether a format shows a day or a year: `dd/mm/yyyy`, `[$-40C]d mmm yy`, `jj/mm/aaaa`. */
function isDateFormat(format: string): boolean {
  return /[dy]|mmm|jj|aa/i.test(format.replace(LITERALS, '').replace(/general|standard/gi, ''));
}
