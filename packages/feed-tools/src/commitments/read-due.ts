// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readDate } from '../text/read-date.js';

/** Dates expressed by words: ISO days of the widest window that they can mean. */
export interface Due {
  /** First day; absent when the words only give an end. */
  start?: string;
  /** Last day; absent when the words give none: the action continues or recurs. */
  end?: string;
  recurring: boolean;
}

/** Months of a window, from 0, in its year. */
interface Window {
  from: number;
  to: number;
  year: number;
  /** ISO day, when the words give one. */
  day?: string;
}

/** Maximum length of the text read: a date in words is shorter, and the reading time stays bounded. */
const MAX_LENGTH = 200;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const monthName = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => plain(monthName.format(Date.UTC(2000, month))));
const MONTH = MONTHS.join('|');
const SEPTEMBER = 8;

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['1er', 1],
  ['premier', 1],
  ['1ere', 1],
  ['2e', 2],
  ['2eme', 2],
  ['2nd', 2],
  ['deuxieme', 2],
  ['second', 2],
  ['3e', 3],
  ['3eme', 3],
  ['troisieme', 3],
  ['4e', 4],
  ['4eme', 4],
  ['quatrieme', 4],
]);
const ORDINAL = `${[...ORDINALS.keys()].join('|')}|dernier`;

const PART = new RegExp(`^(?:(?:fin|debut)(?: du| de)? )?(${ORDINAL}) (trimestre|semestre)(?: de)? (\\d{4})$`);
const MONTH_OF_YEAR = new RegExp(`^(?:(?:fin|debut|mi|courant) )?(${MONTH}) (\\d{4})$`);
const YEAR = /^(?:(fin|debut)(?: de)? |courant |toute l'annee |horizon |a l'horizon |d'ici |d'ici a |en )?(\d{4})$/;
const SCHOOL_START = /^(?:la )?rentree(?: scolaire)?(?: de)? (\d{4})$/;
const SCHOOL_YEAR = /^(?:annee scolaire|rentree) (\d{4}) ?[-/] ?(\d{4})$/;
/** Two months with the year of the second: "janvier-mars 2023". */
const MONTHS_OF_YEAR = new RegExp(`^(?:de )?(${MONTH}) ?(?:-|a) ?(${MONTH}) (\\d{4})$`);
const OPEN = /^(?:des|a partir d[eu']|a compter d[eu']) ?(?:le |la )?/;
/** Words of a recurring or continuing date. */
const RECURRENCE =
  /^(?:(?:\d+|une?|deux) (?:fois )?par (?:an|mois|trimestre|semestre|semaine)|annuel(?:le)?(?:ment)?|mensuel(?:le)?(?:ment)?|trimestriel(?:le)?(?:ment)?|semestriel(?:le)?(?:ment)?|chaque (?:annee|annee scolaire|rentree|mois|trimestre|semestre)|tous les (?:ans|mois|\d+ (?:a \d+ )?ans)|action perenne|actions recurrentes(?: .+)?)$/;
const HORIZON = /^(?:a l')?horizon |^d'ici /;

/**
 * Reads a date in the words of a French plan: a quarter, a half-year, a month, a year, a range of them, an open or a
 * recurring date.
 *
 * A vague word gets the widest window it can mean: the end of a year starts in July, its beginning ends in June.
 *
 * @returns undefined when some words are not understood: the text then stays as written.
 */
export function readDue(text: string): Due | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = plain(text)
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/ (?:imperatif|imperativement|au plus tard)$/, '')
    .replace(/(?<![.;, ])[.;, ]+$/, '')
    .trim();
  if (RECURRENCE.test(words)) return { recurring: true };
  const [first = '', ...more] = words.split(/[,;]? puis /);
  if (more.length > 1) return undefined;
  const [again] = more;
  if (again !== undefined && !RECURRENCE.test(again)) return undefined;
  const recurring = again !== undefined;
  const open = OPEN.test(first);
  const span = readSpan(first.replace(OPEN, '').replace(/ et tout au long d[ue]s? .+$/, ''));
  if (!span) return undefined;
  const goesOn = open || recurring || / et tout au long d[ue]s? /.test(first);
  return {
    ...(HORIZON.test(first) ? {} : { start: span.start }),
    ...(goesOn ? {} : { end: span.end }),
    recurring,
  };
}

/**
 * Returns the first and last day of one window, or of a range of windows; undefined when the words are not understood.
 */
function readSpan(words: string): { start: string; end: string } | undefined {
  const singleWindow = readWindow(words);
  if (singleWindow) return spanOf(singleWindow, singleWindow);
  const [, from, to, year] = MONTHS_OF_YEAR.exec(words) ?? [];
  if (from !== undefined && to !== undefined) return spanOf(readWindow(`${from} ${year}`), readWindow(`${to} ${year}`));
  const pieces = words.split(/ ?- ?| a | au | et /);
  if (pieces.length < 2 || pieces.length > 4) return undefined;
  const windows = pieces.map(piece => readWindow(piece.replace(/^(?:de|du|entre) /, '')));
  const isInOrder = windows.every((window, index) => {
    const before = windows[index - 1];
    return window !== undefined && (index === 0 || (before !== undefined && monthOf(before) <= monthOf(window)));
  });
  return isInOrder ? spanOf(windows[0], windows.at(-1)) : undefined;
}

function spanOf(first: Window | undefined, last: Window | undefined): { start: string; end: string } | undefined {
  if (!first || !last) return undefined;
  const start = first.day ?? isoDay(first.year, first.from, 1);
  const end = last.day ?? isoDay(last.year, last.to + 1, 0);
  return start <= end ? { start, end } : undefined;
}

function monthOf({ year, from }: Window): number {
  return year * 12 + from;
}

function readWindow(words: string): Window | undefined {
  const day = readDate(words, 'day-first');
  if (day?.length === 10) return inYears({ year: Number(day.slice(0, 4)), from: 0, to: 0, day });
  const [, ordinal, part, partYear] = PART.exec(words) ?? [];
  if (ordinal !== undefined) return partOf(ordinal, part === 'trimestre' ? 3 : 6, Number(partYear));
  const [, month, monthYear] = MONTH_OF_YEAR.exec(words) ?? [];
  if (month !== undefined)
    return inYears({ year: Number(monthYear), from: MONTHS.indexOf(month), to: MONTHS.indexOf(month) });
  const [, rentree] = SCHOOL_START.exec(words) ?? [];
  if (rentree !== undefined) return inYears({ year: Number(rentree), from: SEPTEMBER, to: SEPTEMBER });
  const [, school, next] = SCHOOL_YEAR.exec(words) ?? [];
  if (school !== undefined)
    return Number(next) === Number(school) + 1
      ? inYears({ year: Number(school), from: SEPTEMBER, to: SEPTEMBER + 11 })
      : undefined;
  const [, edge, year] = YEAR.exec(words) ?? [];
  if (year === undefined) return undefined;
  return inYears({ year: Number(year), from: edge === 'fin' ? 6 : 0, to: edge === 'debut' ? 5 : 11 });
}

function partOf(ordinal: string, months: number, year: number): Window | undefined {
  const parts = 12 / months;
  const rank = ordinal === 'dernier' ? parts : (ORDINALS.get(ordinal) ?? 0);
  return rank >= 1 && rank <= parts ? inYears({ year, from: (rank - 1) * months, to: rank * months - 1 }) : undefined;
}

/** Rejects a window whose four-digit number is outside the plausible years of a plan. */
function inYears(window: Window): Window | undefined {
  return window.year >= FIRST_YEAR && window.year <= LAST_YEAR ? window : undefined;
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Converts to lower case without accents, with plain spaces, hyphens and apostrophes. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
