// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { normaliseName } from '../text/names.js';

/** SDMX frequency, which decides the meaning of an ambiguous text: "2024-03-01" is a month in a monthly series. */
export type Frequency = 'A' | 'Q' | 'M' | undefined;

/** Words for a period that the source does not specify. */
const NOT_SAID = new Set(['', 'annee non precisee', 'non precise', 'non precisee']);

/** Maximum number of years between the two years of an average, such as 2017-2019. */
const MAX_SPAN = 10;

/**
 * Reads the period of a figure, in the format of the feed: "2024", "2024-Q4", "2024-03", "2023-2024"; '' when the
 * source does not specify it, undefined when the text is not a period.
 */
export function readPeriod(text: string, frequency?: Frequency): string | undefined {
  const words = normaliseName(text);
  if (NOT_SAID.has(words)) return '';
  return readPlain(words) ?? readQuarter(words) ?? readMonth(words, frequency) ?? readYears(words);
}

/** Whether a text is written as a school year, with two digits for the second year: "2012-13". */
export function isShortSchoolYear(text: string): boolean {
  return shortYears(text) !== undefined && readPeriod(text)?.length === '2012-2013'.length;
}

/** Whether a text that is read as a month may be a school year: "2011-12". */
export function isMonthOrSchoolYear(text: string): boolean {
  const [first = 0, last = 0] = shortYears(text) ?? [];
  return last === (first % 100) + 1 && readPeriod(text)?.length === '2011-12'.length;
}

/** Returns the school year that a text such as "2011-12" may mean. */
export function schoolYearOf(text: string): string {
  const [first = 0] = shortYears(text) ?? [];
  return `${first}-${first + 1}`;
}

function shortYears(text: string): readonly [number, number] | undefined {
  const [, first, last] = /^(\d{4})[-/ ](\d{2})$/.exec(text.trim()) ?? [];
  return first === undefined || last === undefined ? undefined : [Number(first), Number(last)];
}

function readPlain(words: string): string | undefined {
  return isYear(words) ? words : undefined;
}

function readQuarter(words: string): string | undefined {
  const [, yearFirst, quarterAfter] = /^(\d{4}) ?[tq]([1-4])$/.exec(words) ?? [];
  // A single number may be a month.
  const [, quarterNamed, quarterOrdinal, yearLast] =
    /^(?:[tq]([1-4])|([1-4])(?:er?|eme) trimestre) (\d{4})$/.exec(words) ?? [];
  const quarterBefore = quarterNamed ?? quarterOrdinal;
  const year = yearFirst ?? yearLast;
  const quarter = quarterAfter ?? quarterBefore;
  return year !== undefined && quarter !== undefined && isYear(year) ? `${year}-Q${quarter}` : undefined;
}

function readMonth(words: string, frequency: Frequency): string | undefined {
  const [, year, month] = /^(\d{4}) ?m? ?(0[1-9]|1[0-2])$/.exec(words) ?? [];
  const [, monthFirst, yearLast] = /^(0?[1-9]|1[0-2])\/(\d{4})$/.exec(words) ?? [];
  const [, yearOfDay, monthOfDay] = frequency === 'M' ? (/^(\d{4}) (0[1-9]|1[0-2]) \d{2}$/.exec(words) ?? []) : [];
  const parts = [year ?? yearLast ?? yearOfDay, month ?? monthFirst ?? monthOfDay] as const;
  const [of, number] = parts;
  return of !== undefined && number !== undefined && isYear(of) ? `${of}-${number.padStart(2, '0')}` : undefined;
}

/** Reads two years: "2023-24" and "2023/2024" are a school year, "2017-2019" the years of an average. */
function readYears(words: string): string | undefined {
  const [, first, last] = /^(\d{4}) ?[ /a] ?(\d{2}|\d{4})$/.exec(words) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const end = last.length === 2 ? `${first.slice(0, 2)}${last}` : last;
  const span = Number(end) - Number(first);
  return isYear(first) && isYear(end) && span > 0 && span <= MAX_SPAN ? `${first}-${end}` : undefined;
}

function isYear(text: string): boolean {
  return /^(19|20|21)\d\d$/.test(text);
}
