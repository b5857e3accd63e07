// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ambiguousMark } from '../text/read-count.js';

/** Maximum number of columns of the format: A to XFD. */
export const MAX_COLUMNS = 16_384;
/** Maximum number of rows of the format. */
export const MAX_ROWS = 1_048_576;

const DAY_MS = 86_400_000;
/** Days from the origin of each calendar to 1970-01-01. */
const EPOCH_DAYS = { 1900: 25_569, 1904: 24_107 } as const;
/** Serial number of the day after 9999-12-31. */
const LAST_SERIAL = 2_958_466;

/** The calendar of the dates of a workbook. */
export type Calendar = keyof typeof EPOCH_DAYS;

/** Returns the index of the column of a cell reference: 2 for `C12`; undefined when the reference is not valid. */
export function columnIndex(reference: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MAX_COLUMNS) return undefined;
  }
  return at === 0 ? undefined : column - 1;
}

/** Returns the letters of a column, by its index: `C` for 2. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/**
 * Returns the text of a cell as a person would type it: numbers without binary noise or exponent, booleans as TRUE and
 * FALSE, errors as shown (`#N/A`), so that none is read as an empty cell.
 *
 * @param type The `t` attribute: n, b, e, str, inlineStr, d. Shared strings are resolved before.
 */
export function cellText(type: string, value: string): string {
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return type === 'n' ? numberText(value) : unescapeText(value);
}

/** Returns a number shown as a percentage: `12.5%` for `0.125`; undefined when it is not a number. */
export function percentText(value: string): string | undefined {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return undefined;
  // The product of binary fractions has noise beyond the precision of the format.
  return `${numberText((number * 100).toPrecision(15))}%`;
}

function numberText(value: string): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  return Number.isInteger(number) ? String(number) : plainDecimal(number);
}

/** Formats a decimal number without ambiguity: `1.2340`, since `1.234` typed by a person is read as 1234. */
function plainDecimal(number: number): string {
  const text = String(number);
  if (text.includes('e')) return number.toFixed(20).replace(/(?<!0)0+$/, '');
  return ambiguousMark(text) === undefined ? text : `${text}0`;
}

/** Decodes the escapes of characters that XML cannot hold: `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * Returns the ISO date of a serial number, with a time to the minute if it has one; undefined when it is not a date.
 *
 * @param serial Days since the origin of the calendar, such as `45000`.
 */
export function serialDate(serial: string, calendar: Calendar): string | undefined {
  const days = Number(serial);
  if (!/^\d+(\.\d+)?$/.test(serial) || days < 1 || days >= LAST_SERIAL) return undefined;
  const minutes = Math.round((days - EPOCH_DAYS[calendar]) * 1440);
  const iso = new Date(minutes * (DAY_MS / 1440)).toISOString();
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 16);
}
