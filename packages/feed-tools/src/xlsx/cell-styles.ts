// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readPart, type PartAttributes, type Refuse } from './part-events.js';

/** Formats of days that every workbook has: 14 to 17, and 22, which adds the time. */
const BUILT_IN_DAYS = [14, 15, 16, 17, 22];

/** What a format shows as it is: quoted texts, one escaped character, colours and locales. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\][]*\]/g;

/** Maximum number of styles of a workbook, and of its formats: Excel writes no more. */
const MAX_STYLES = 65_536;

/** Formats of percentages that every workbook has: `0%` and `0.00%`. */
const BUILT_IN_PERCENTS = [9, 10];

/** What a style shows a number as. */
export type ShownAs = 'day' | 'percent';

/** The styles under which a number is shown as a day or as a percentage, by their index. */
export async function readCellStyles(
  bytes: AsyncIterable<Buffer>,
  refuse: Refuse,
): Promise<ReadonlyMap<number, ShownAs>> {
  const styles = new Map<number, ShownAs>();
  const formats = new Map<number, ShownAs>([
    ...BUILT_IN_DAYS.map(id => [id, 'day'] as const),
    ...BUILT_IN_PERCENTS.map(id => [id, 'percent'] as const),
  ]);
  let isInCells = false;
  let index = 0;
  const open = (name: string, attributes: PartAttributes): void => {
    if (name === 'numFmt' && formats.size < MAX_STYLES) {
      const shownAs = kindOfFormat(attributes['formatCode'] ?? '');
      if (shownAs) formats.set(Number(attributes['numFmtId']), shownAs);
    } else if (name === 'cellXfs') isInCells = true;
    else if (name === 'xf' && isInCells) {
      const shownAs = formats.get(Number(attributes['numFmtId']));
      if (index < MAX_STYLES && shownAs) styles.set(index, shownAs);
      index++;
    }
  };
  const close = (name: string): void => {
    if (name === 'cellXfs') isInCells = false;
  };
  for await (const _ of readPart(bytes, { open, text: () => undefined, close }, refuse));
  return styles;
}

/** A format shows a day or a year (`dd/mm/yyyy`, `[$-40C]d mmm yy`, `jj/mm/aaaa`), or a percentage (`0.0%`). */
function kindOfFormat(format: string): ShownAs | undefined {
  const symbols = format.replace(LITERALS, '').replace(/general|standard/gi, '');
  if (/[dy]|mmm|jj|aa/i.test(symbols)) return 'day';
  return symbols.includes('%') ? 'percent' : undefined;
}
