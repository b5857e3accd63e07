// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COMPANY_COLUMNS, EVENT_COLUMNS, EXAMPLE_ID, TESTIMONY_COLUMNS } from '../../branches/sheet-columns.js';
import { message, type Message } from '../../messages/message.js';
import type { Calendar } from '../../xlsx/cell.js';
import { missingColumns } from '../csv-source.js';
import { JobNameIndex } from '../job-names.js';
import type { Reader, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { lineOf } from '../sheets/line.js';
import { tableRows, type Table } from '../table-rows.js';
import { readCompanyLine } from './company-line.js';
import { EventLines } from './event-lines.js';
import type { SheetLine } from './sheet-line.js';
import { readTestimonyLine } from './testimony-line.js';
import { branchSheetsSignature } from './signature.js';
import './messages.js';

/** A sheet, by the columns that tell it. */
interface SheetKind {
  readonly id: string;
  readonly columns: readonly string[];
}

const COMPANIES: SheetKind = {
  id: COMPANY_COLUMNS.id,
  columns: [COMPANY_COLUMNS.id, COMPANY_COLUMNS.name, COMPANY_COLUMNS.validUntil],
};
const TESTIMONIES: SheetKind = {
  id: TESTIMONY_COLUMNS.id,
  columns: [TESTIMONY_COLUMNS.id, TESTIMONY_COLUMNS.job, TESTIMONY_COLUMNS.consent],
};
const EVENTS: SheetKind = { id: EVENT_COLUMNS.id, columns: [EVENT_COLUMNS.id, EVENT_COLUMNS.name, EVENT_COLUMNS.day] };

const KINDS = [COMPANIES, TESTIMONIES, EVENTS];

/**
 * The workbooks of `orientation-feed template companies | testimonies | events`, filled by a branch, or CSV files with their
 * headings: companies, testimonies and ambassadors, events. List it after the jobs.
 */
export const branchSheets: Reader = {
  kind: 'branch-sheets',
  name: 'classeurs d’une branche',
  signature: branchSheetsSignature,
  provenance: { title: 'Entreprises, témoignages et événements', publisher: 'La branche' },
  async read({ source, scope, today, records, onBytes }, sink) {
    const jobs = new JobNameIndex(records('jobs'));
    for (const file of await sourceFiles(source)) {
      let kind = COMPANIES;
      let calendar: Calendar | undefined;
      const events = new EventLines();
      const kindOf = (columns: readonly string[]): SheetKind | undefined =>
        KINDS.find(each => missingColumns(columns, each.columns) === undefined);
      const mismatch = (columns: readonly string[]): Message | undefined =>
        kindOf(columns) ? undefined : missingColumns(columns, COMPANIES.columns);
      const onTable = (table: Table): void => {
        kind = kindOf(table.columns) ?? kind;
        calendar = table.calendar;
      };
      const ids = new Set<string>();
      for await (const tableRow of tableRows(file, { mismatch, onTable }, { onBytes }, sink)) {
        const at = { file: tableRow.file, line: tableRow.row.line };
        const needs = { calendar, today, sourceId: source.id };
        const line: SheetLine = { ...lineOf(tableRow, needs, sink), at, sink, jobs, scope };
        const id = line.cell(kind.id) || idOf(kind, line, ids);
        if (id.toLowerCase() === EXAMPLE_ID) {
          sink.skip(message('example-line'));
          continue;
        }
        const fault = idFault(kind, id, ids);
        ids.add(`${kind.id} ${id}`);
        if (fault) sink.drop(fault, at);
        else readLine(kind, line, id, events, sink);
      }
      for (const { record, at } of events.records()) sink.add('directory', record, at);
    }
  },
};

/** An id for a line without one, from the names in its next columns: it stays while they do. */
function idOf({ id, columns }: SheetKind, line: SheetLine, knownIds: ReadonlySet<string>): string {
  const isEvent = id === EVENTS.id;
  const names = [columns[1] ?? '', ...(isEvent ? [] : [COMPANY_COLUMNS.commune, TESTIMONY_COLUMNS.name])];
  const base = slugOf([...new Set(names)].map(name => line.cell(name)).join(' ')).slice(0, MAX_ID);
  for (let rank = 1; ; rank += 1) {
    const candidate = rank === 1 ? base : `${base}-${rank}`;
    if (base === '' || isEvent || !knownIds.has(`${id} ${candidate}`)) return candidate;
  }
}

/** Longest id made from names. */
const MAX_ID = 50;

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function idFault(kind: SheetKind, id: string, knownIds: ReadonlySet<string>): Message | undefined {
  if (id === '') return message('cell-to-fill', { column: kind.id });
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,60}$/u.test(id))
    return message('cell-not-an-id', { column: kind.id, value: id });
  // The lines of one event are its times.
  return kind !== EVENTS && knownIds.has(`${kind.id} ${id}`) ? message('id-repeated', { value: id }) : undefined;
}

function readLine(kind: SheetKind, line: SheetLine, id: string, events: EventLines, sink: Sink): void {
  const lineResult =
    kind === COMPANIES
      ? readCompanyLine(line, id)
      : kind === TESTIMONIES
        ? readTestimonyLine(line, id)
        : events.add(line, id);
  if (!lineResult) return;
  if ('fault' in lineResult) return sink.drop(lineResult.fault, line.at);
  if ('left' in lineResult) return sink.skip(lineResult.left);
  if ('record' in lineResult) {
    sink.add('directory', lineResult.record, line.at);
    return;
  }
  sink.add('testimonies', lineResult.testimony, line.at);
  if (lineResult.ambassador) sink.add('directory', lineResult.ambassador, line.at);
}
