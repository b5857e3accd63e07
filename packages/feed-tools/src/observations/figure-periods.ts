// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { normaliseName } from '../text/names.js';

/** Frequencies of SDMX that one text may mean: "2024-03-01" is a month in a monthly series. */
export type Frequency = 'A' | 'Q' | 'M' | undefined;

/** Words for a period that the source does not say. */
const NOT_SAID = new Set(['', 'annee non precisee', 'non precise', 'non precisee']);

/** Maximum number of years between the two years of a mean, such as 2017-2019. */
const MAX_SPAN = 10;

/**
 * The period of a figure, as the feed writes it: "2024", "2024-Q4", "2024-03", "2023-2024"; '' when the source does not
 * say, undefined when the text is no period.
 */
export function readPeriod(text: string, frequency?: Frequency): string | undefined {
  const words = normaliseName(text);
  if (NOT_SAID.has(words)) return '';
  return readPlain(words) ?? readQuarter(words) ?? readMonth(words, frequency) ?? readYears(words);
}

/** Whether a text is written as the two years of a school year, the second one by its two digits: "2012-13". */
export function isShortSchoolYear(text: string): boolean {
  return shortYears(text) !== undefined && readPeriod(text)?.length === '2012-2013'.length;
}

/** Whether a text that is read as a month may be a school year: "2011-12". */
export function isMonthOrSchoolYear(text: string): boolean {
  const [first = 0, last = 0] = shortYears(text) ?? [];
  return last === (first % 100) + 1 && readPeriod(text)?.length === '2011-12'.length;
}

/** The school year that "2011-12" may be. */
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
  // A number alone may be a month.
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

/** "2023-24" and "2023/2024" are the two years of a school year; "2017-2019" those of a mean. */
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
