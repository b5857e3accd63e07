// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ITEM_SEPARATOR, YES_NO_WORDS } from '../../branches/sheet-columns.js';
import type { CommuneIndex } from '../../geo/commune-index.js';
import type { TerritoryScope } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { readCount } from '../../text/read-count.js';
import { readContacts } from '../directory/resource-texts.js';
import { readPlace, type ResourcePlace } from '../directory/resource-place.js';
import type { JobNameIndex } from '../job-names.js';
import type { Position, Sink } from '../reader.js';
import { dayIn, tokenOf } from '../sheets/cells.js';
import type { Line } from '../sheets/line.js';
import { communeIn } from './commune-cell.js';

/** A line of a sheet of a branch. */
export interface SheetLine extends Line {
  readonly at: Position;
  readonly sink: Sink;
  readonly jobs: JobNameIndex;
  readonly communes: CommuneIndex;
  readonly scope: TerritoryScope;
}

/** Maximum number of items in a cell. */
const MAX_ITEMS = 200;

/** Returns the items of a cell. */
export function itemsIn(line: Line, column: string): string[] {
  const items = line.cell(column).split(ITEM_SEPARATOR).map(cleanLine).filter(Boolean);
  return [...new Set(items)].slice(0, MAX_ITEMS);
}

/** Reads yes or no; null for an empty cell and for another word, which is reported. */
export function yesOrNo(line: Line, column: string): boolean | null {
  const value = line.cell(column);
  const answer = value === '' ? undefined : tokenOf(YES_NO_WORDS, value);
  if (value !== '' && answer === undefined)
    line.warn(message('word-unknown', { column, value, words: Object.values(YES_NO_WORDS) }));
  return answer === undefined ? null : answer === 'yes';
}

/** Reads a number of people or things; null for an empty cell and for anything else, which is reported. */
export function countIn(line: Line, column: string): number | null {
  const value = line.cell(column);
  const count = value === '' ? undefined : readCount(value);
  if (value !== '' && count === undefined) line.warn(message('cell-not-a-number', { column, value }));
  return count ?? null;
}

/** Returns the token of a word; undefined for an empty cell and for another word, which is reported. */
export function wordIn<T extends string>(
  line: Line,
  column: string,
  words: Readonly<Record<T, string>>,
): T | undefined {
  const value = line.cell(column);
  const token = value === '' ? undefined : tokenOf(words, value);
  if (value !== '' && token === undefined)
    line.warn(message('word-unknown', { column, value, words: Object.values<string>(words) }));
  return token;
}

/** Record of a line, or the reason why it is left out: its faults, or a deliberate exclusion. */
export type LineResult<R> = R | { readonly faults: readonly Message[] } | { readonly left: Message };

/** Returns the text of a required cell; an empty one is a fault. */
export function requiredText(line: Line, column: string, faults: Message[]): string {
  const value = line.cell(column);
  if (value === '') faults.push(message('cell-to-fill', { column }));
  return value;
}

/** Returns the day of a required cell; anything else is a fault, and gives ''. */
export function requiredDay(line: Line, column: string, faults: Message[]): string {
  const value = requiredText(line, column, faults);
  if (value === '') return '';
  const warn = (reason: Message): number => faults.push(reason);
  return dayIn({ ...line, warn }, column) ?? '';
}

/** Returns the valid contacts of a line; other cells are reported. */
export function contactsIn(
  line: SheetLine,
  columns: { readonly phone?: string; readonly email?: string; readonly url?: string },
): ReturnType<typeof readContacts> {
  const cells = {
    phone: columns.phone === undefined ? '' : line.cell(columns.phone),
    email: columns.email === undefined ? '' : line.cell(columns.email),
    url: columns.url === undefined ? '' : line.cell(columns.url),
  };
  const contacts = readContacts(cells);
  for (const [name, code] of CONTACT_FAULTS)
    if (cells[name] !== '' && contacts[name] === undefined)
      line.warn(message(code, { column: columns[name] ?? '', value: cells[name] }));
  return contacts;
}

const CONTACT_FAULTS = [
  ['phone', 'cell-not-a-telephone'],
  ['email', 'cell-not-an-email'],
  ['url', 'cell-not-an-address'],
] as const;

/** Returns the place of a line, by its postal code and its commune. */
export function placeIn(
  line: SheetLine,
  columns: { readonly street?: string; readonly postalCode: string; readonly commune: string },
): ResourcePlace {
  const postalCode = line.cell(columns.postalCode).replace(/\s/g, '');
  if (postalCode !== '' && !/^\d{4,5}$/.test(postalCode))
    line.warn(message('cell-not-a-postal-code', { column: columns.postalCode, value: postalCode }));
  const completePostalCode = withZero(postalCode, line.scope);
  const commune = communeIn(line, columns.commune, completePostalCode);
  return readPlace(
    {
      street: columns.street === undefined ? [] : [line.cell(columns.street)],
      postalCode: completePostalCode,
      communeCode: commune?.code ?? '',
      communeName: commune?.name ?? line.cell(columns.commune),
      latitude: '',
      longitude: '',
    },
    line.at,
    line.sink,
  );
}

/**
 * Restores the first zero of a postal code, which spreadsheets remove from 02000; four digits outside the territory are
 * a Belgian code.
 */
function withZero(code: string, scope: TerritoryScope): string {
  if (!/^\d{4,5}$/.test(code)) return '';
  return code.length === 4 && scope.hasDepartment(`0${code.charAt(0)}`) ? `0${code}` : code;
}

/** Returns the ids of the jobs in a cell, and its ROME codes; any other text is reported. */
export function jobsIn(line: SheetLine, column: string): { jobIds: string[]; rome: string[] } {
  const jobIds = new Set<string>();
  const rome = new Set<string>();
  for (const item of itemsIn(line, column)) {
    const itemJobs = line.jobs.of(item);
    for (const id of itemJobs) jobIds.add(id);
    if (/^[A-Z]\d{4}$/i.test(item)) rome.add(item.toUpperCase());
    else if (itemJobs.length === 0) line.warn(message('job-unknown', { column, value: item }));
  }
  return { jobIds: [...jobIds], rome: [...rome] };
}
