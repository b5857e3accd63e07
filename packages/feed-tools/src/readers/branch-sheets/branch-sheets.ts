// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource, Testimony } from '@orientation-widgets/feed';
import { COMPANY_COLUMNS, EVENT_COLUMNS, EXAMPLE_ID, TESTIMONY_COLUMNS } from '../../branches/sheet-columns.js';
import { CommuneIndex } from '../../geo/commune-index.js';
import { message, type Message } from '../../messages/message.js';
import type { Calendar } from '../../xlsx/cell.js';
import { missingColumns } from '../csv-source.js';
import { JobNameIndex } from '../job-names.js';
import type { Position, Reader, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { lineOf } from '../sheets/line.js';
import { tableRows, type Table } from '../table-rows.js';
import { readCompanyLine } from './company-line.js';
import { EventLines } from './event-lines.js';
import type { LineResult, SheetLine } from './sheet-line.js';
import { readTestimonyLine } from './testimony-line.js';
import { branchSheetsSignature } from './signature.js';
import './messages.js';

/** Kind of sheet, recognised by its columns. */
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
 * Companies, testimonies and ambassadors, events, from the workbooks of `orientation-feed template companies |
 * testimonies | events` filled in by a branch, or from CSV files with their headings. List it after the jobs.
 */
export const branchSheets: Reader = {
  kind: 'branch-sheets',
  name: 'classeurs d’une branche',
  signature: branchSheetsSignature,
  provenance: { title: 'Entreprises, témoignages et événements', publisher: 'La branche' },
  hasCorrections: true,
  async read({ source, scope, today, tables, records, onBytes, onCorrection }, feedSink) {
    const jobs = new JobNameIndex(records('jobs'));
    const communes = new CommuneIndex(records('territories'), tables.currentCommune);
    for (const file of await sourceFiles(source)) {
      let kind = COMPANIES;
      let calendar: Calendar | undefined;
      let headingLine = 1;
      const tell = (problem: Message, { file: place, line = headingLine }: Position, isLeftOut: boolean): void =>
        onCorrection?.({
          path: file.path,
          place,
          line,
          headingLine,
          column: columnOf(problem, kind),
          problem,
          isLeftOut,
        });
      const sink = correctedSink(feedSink, tell);
      const events = new EventLines();
      const kindOf = (columns: readonly string[]): SheetKind | undefined =>
        KINDS.find(each => missingColumns(columns, each.columns) === undefined);
      const mismatch = (columns: readonly string[]): Message | undefined =>
        kindOf(columns) ? undefined : missingColumns(columns, COMPANIES.columns);
      const onTable = (table: Table): void => {
        kind = kindOf(table.columns) ?? kind;
        calendar = table.calendar;
        headingLine = table.line;
      };
      const ids = new Set<string>();
      for await (const tableRow of tableRows(file, { mismatch, onTable }, { onBytes }, sink)) {
        const at = { file: tableRow.file, line: tableRow.row.line };
        const needs = { calendar, today, sourceId: source.id };
        const warnings: Message[] = [];
        const warn = (reason: Message): number => warnings.push(reason);
        const line: SheetLine = { ...lineOf(tableRow, needs, { warn }), at, sink, jobs, communes, scope };
        const id = line.cell(kind.id) || idOf(kind, line, ids);
        if (id.toLowerCase() === EXAMPLE_ID) {
          sink.skip(message('example-line'));
          continue;
        }
        const fault = idFault(kind, id, ids);
        ids.add(`${kind.id} ${id}`);
        const lineResult = fault ? { faults: [fault] } : readLine(kind, line, id, events);
        if (lineResult && ('faults' in lineResult || 'left' in lineResult)) {
          leaveOut(lineResult, at, feedSink);
          // The public report gives one reason for a line that is left out; its author receives all of them.
          const reasons = 'left' in lineResult ? [lineResult.left] : lineResult.faults;
          for (const reason of [...reasons, ...warnings]) tell(reason, at, true);
          continue;
        }
        for (const reason of warnings) sink.warn(reason, at);
        addRecords(lineResult, at, sink);
      }
      for (const { record, at } of events.records()) sink.add('directory', record, at);
    }
  },
};

/** Returns the column of a fault; undefined when the fault concerns the whole line. */
function columnOf({ code, params }: Message, kind: SheetKind): string | undefined {
  if (typeof params?.['column'] === 'string') return params['column'];
  if (code === 'id-repeated') return kind.id;
  if (code === 'past-its-date') return COMPANY_COLUMNS.validUntil;
  if (code === 'row-outside-territory') return COMPANY_COLUMNS.commune;
  return code === 'event-ends-before' ? EVENT_COLUMNS.ends : undefined;
}

/** Returns a sink that also reports the faults of a line to its author. */
function correctedSink(sink: Sink, tell: (problem: Message, at: Position, isLeftOut: boolean) => void): Sink {
  return {
    read: count => sink.read(count),
    add: (name, record, at) => sink.add(name, record, at),
    total: total => sink.total(total),
    skip: (reason, count) => sink.skip(reason, count),
    drop(reason, at) {
      tell(reason, at, true);
      sink.drop(reason, at);
    },
    warn(reason, at) {
      if (at) tell(reason, at, false);
      sink.warn(reason, at);
    },
  };
}

/** Makes an id for a line without one, from the names in its next columns: it is stable while they are. */
function idOf({ id, columns }: SheetKind, line: SheetLine, knownIds: ReadonlySet<string>): string {
  const isEvent = id === EVENTS.id;
  const names = [columns[1] ?? '', ...(isEvent ? [] : [COMPANY_COLUMNS.commune, TESTIMONY_COLUMNS.name])];
  const base = slugOf([...new Set(names)].map(name => line.cell(name)).join(' ')).slice(0, MAX_ID);
  for (let rank = 1; ; rank += 1) {
    const candidate = rank === 1 ? base : `${base}-${rank}`;
    if (base === '' || isEvent || !knownIds.has(`${id} ${candidate}`)) return candidate;
  }
}

/** Maximum length of an id made from names. */
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
  // The lines of one event are its occurrences and share its id.
  return kind !== EVENTS && knownIds.has(`${kind.id} ${id}`) ? message('id-repeated', { value: id }) : undefined;
}

type SheetRecords = { record: Resource } | { testimony: Testimony; ambassador: Resource | undefined };

function readLine(
  kind: SheetKind,
  line: SheetLine,
  id: string,
  events: EventLines,
): LineResult<SheetRecords | undefined> {
  if (kind === COMPANIES) return readCompanyLine(line, id);
  return kind === TESTIMONIES ? readTestimonyLine(line, id) : events.add(line, id);
}

function leaveOut(lineResult: LineResult<never>, at: Position, sink: Sink): void {
  if ('left' in lineResult) return sink.skip(lineResult.left);
  const [reason] = lineResult.faults;
  if (reason) sink.drop(reason, at);
}

function addRecords(lineRecords: SheetRecords | undefined, at: Position, sink: Sink): void {
  if (!lineRecords) return;
  if ('record' in lineRecords) {
    sink.add('directory', lineRecords.record, at);
    return;
  }
  sink.add('testimonies', lineRecords.testimony, at);
  if (lineRecords.ambassador) sink.add('directory', lineRecords.ambassador, at);
}
