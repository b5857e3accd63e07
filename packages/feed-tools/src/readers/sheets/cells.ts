// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import { nameKey } from '../../text/names.js';
import { readDate } from '../../text/read-date.js';
import { serialDate } from '../../xlsx/cell.js';
import type { Line } from './line.js';

/** A year alone, which as a serial number would be a day of 1905. */
const YEAR = /^(?:19|20)\d\d$/;

/** Returns the day in a cell; undefined for an empty cell, and for another content, which is reported. */
export function dayIn(line: Line, column: string): string | undefined {
  const value = line.cell(column);
  if (value === '') return undefined;
  const day = YEAR.test(value)
    ? undefined
    : ((line.calendar && serialDate(value, line.calendar)) ?? readDate(value, 'day-first'));
  if (day !== undefined && day.length >= 10) return day.slice(0, 10);
  line.warn(message('cell-not-a-day', { column, value }));
  return undefined;
}

/** Returns the token that a cell contains, as itself or as its word; undefined for another text. */
export function tokenOf<T extends string>(words: Readonly<Record<T, string>>, value: string): T | undefined {
  const key = nameKey(value);
  return (Object.keys(words) as T[]).find(token => nameKey(token) === key || nameKey(words[token]) === key);
}
