// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import type { Reader, ReadRequest, RefuseSetting, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { tableRows, type Table } from '../table-rows.js';
import { FigureBook } from './figure-book.js';
import { MeasureBook } from './measure-book.js';
import { findObservationColumns, namedColumnsMissing, type ObservationColumns } from './observation-columns.js';
import { OBSERVATION_SETTINGS, readObservationSettings } from './observation-settings.js';
import { readRow, type RowContext } from './row-reader.js';
import { observationsSignature } from './signature.js';
import './messages.js';

/**
 * Figures of a dashboard, one for each row, in CSV or in a workbook: a measure, a territory, a period, a value, and any
 * breakdown, under headings in English, in French or in SDMX.
 */
export const observations: Reader = {
  kind: 'observations',
  name: 'chiffres d’un tableau de bord',
  signature: observationsSignature,
  provenance: { title: 'Chiffres du tableau de bord', publisher: 'L’éditeur du flux' },
  settings: OBSERVATION_SETTINGS,
  needsPublisher: true,
  checkSettings: (settings, refuse) => void readObservationSettings(settings, refuse),
  read: (request, sink) => readFigures(request, sink, readTables),
};

/** Maximum number of columns of values of a table: one for each month of eighty years. */
const MAX_VALUE_COLUMNS = 1000;

/** Refuses a setting that was not checked before, which is a fault of the program. */
const NEVER: RefuseSetting = pointer => {
  throw new Error(`the setting ${pointer} was not checked`);
};

/** Reads the figures of a source with its settings, then checks them together. */
export async function readFigures(
  request: ReadRequest,
  sink: Sink,
  readAll: (context: RowContext) => Promise<void>,
  hasLabels = false,
): Promise<void> {
  const { source } = request;
  const settings = readObservationSettings(source.settings, NEVER);
  const measures = new MeasureBook(settings, request.records('measures'), source.id);
  const book = new FigureBook();
  await readAll({ request, settings, book, measures, sink, hasLabels });
  for (const measure of measures.added()) sink.add('measures', measure);
  book.finish(id => measures.described(id), settings, request, sink);
}

/** Reads the tables of a source, CSV or workbooks. */
export async function readTables(context: RowContext, requiredColumns: readonly string[] = []): Promise<void> {
  const { request, settings, sink } = context;
  for (const source of await sourceFiles(request.source)) {
    let columns: ObservationColumns | undefined;
    const mismatch = (names: readonly string[]): Message | undefined => {
      const absent = requiredColumns.filter(name => !names.some(heading => heading.split(':')[0]?.trim() === name));
      if (absent.length > 0) return message('columns-not-found', { columns: absent });
      const lost = namedColumnsMissing(names, settings);
      if (lost) return lost;
      const matchedColumns = findObservationColumns(names, settings);
      if ('missing' in matchedColumns) return message('columns-not-found', { columns: matchedColumns.missing });
      columns = matchedColumns;
      return undefined;
    };
    const onTable = ({ file, line, repeated }: Table): void => {
      const count = columns?.values.length ?? 0;
      if (count > MAX_VALUE_COLUMNS)
        throw new SourceError({ file, line, reason: message('too-many-columns', { count, limit: MAX_VALUE_COLUMNS }) });
      const readTwice = repeated.filter(name => columns?.readColumns.has(name));
      if (readTwice.length > 0)
        throw new SourceError({ file, line, reason: message('headings-read-repeated', { columns: readTwice }) });
      const unread = columns?.unread ?? [];
      if (unread.length > 0)
        sink.warn(message('columns-not-read', { columns: unread.slice(0, 10).join(', ') }), { file });
    };
    const filter = { mismatch, onTable, sheet: settings.sheet };
    for await (const { row, file } of tableRows(source, filter, request, sink)) {
      if (!columns) throw new SourceError({ file, reason: message('file-without-rows') });
      readRow(row, columns, { file, line: row.line }, context);
    }
  }
}
