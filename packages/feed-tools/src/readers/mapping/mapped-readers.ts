// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { textOfValue } from '../../text/text-of-value.js';
import type { CollectionName } from '@orientation-widgets/feed';
import { isObject, notAnObject } from '../../json/parse-json.js';
import { atPath, message, type Message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import type { Calendar } from '../../xlsx/cell.js';
import { missingColumns } from '../csv-source.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { RecordBuilder, type BuildResult } from './build-record.js';
import { recogniseFields } from './headings.js';
import { isJson, jsonValue, readJsonRecords } from '../json-records.js';
import { indicatorSink, readAsMeasures } from './indicator-measures.js';
import { MAPPING_SETTINGS, readMapping, type FieldRule, type Mapping } from './mapping.js';
import './messages.js';

/**
 * Records of any collection from the publisher's own table, with its columns mapped in the configuration: a CSV file, a
 * workbook or a JSON list. Records are checked against the schema; an invalid one is dropped with its line.
 */
export const csv: Reader = mappedReader('csv', 'tableau du producteur', 'Liste fournie');

/** Figures of the dashboard, from a CSV file, a workbook or JSON; columns are recognised by their heading. */
export const indicators: Reader = mappedReader('indicators', 'indicateurs', 'Indicateurs', 'indicators');

/** Structures, schemes, aids, events… from a CSV file, a workbook or JSON; columns are recognised by their heading. */
export const resources: Reader = mappedReader('resources', 'ressources', 'Ressources', 'resources');

/** Commitments of the contract, from a CSV file, a workbook or JSON; columns are recognised by their heading. */
export const commitments: Reader = mappedReader('commitments', 'engagements', 'Engagements', 'commitments');

function mappedReader(kind: string, name: string, title: string, collection?: CollectionName): Reader {
  return {
    kind,
    name,
    provenance: { title, publisher: 'L’éditeur du flux' },
    settings: [...MAPPING_SETTINGS, ...(collection === undefined ? ['collection'] : ['as', 'kinds'])],
    checkSettings(settings, refuse) {
      readMapping(settings, refuse, collection);
      readAsMeasures(settings, refuse);
    },
    async read(request, sink) {
      const { id, settings } = request.source;
      const refuse = (pointer: string, reason: Message): never => {
        throw new SourceError({ file: id, reason: atPath(pointer, reason) });
      };
      const mapping = readMapping(settings, refuse, collection);
      const kinds = collection === 'indicators' ? readAsMeasures(settings, refuse) : undefined;
      const records = new MappedRecords(mapping, id, kinds ? indicatorSink(sink, kinds, request) : sink);
      for (const file of await sourceFiles(request.source)) {
        if (isJson(file.path)) await readJsonFile(file, mapping, records, request, sink);
        else await readTableFile(file, mapping, collection !== undefined, records, request, sink);
      }
    },
  };
}

/** Adds records to the feed, each id once. */
class MappedRecords {
  readonly builder: RecordBuilder;
  readonly #collection: CollectionName;
  readonly #sink: Sink;
  readonly #ids = new Set<unknown>();

  constructor({ collection, ...mapping }: Mapping, sourceId: string, sink: Sink) {
    this.builder = new RecordBuilder({ collection, ...mapping }, sourceId);
    this.#collection = collection;
    this.#sink = sink;
  }

  add(built: BuildResult, at: Position, path = ''): void {
    const drop = (reason: Message): void => this.#sink.drop(path === '' ? reason : atPath(path, reason), at);
    if ('fault' in built) return drop(built.fault);
    const { id } = built.record;
    if (id !== undefined && this.#ids.has(id)) return drop(message('id-repeated', { value: textOfValue(id) }));
    this.#ids.add(id);
    this.#sink.add(this.#collection, built.record);
  }
}

async function readTableFile(
  source: InputFile,
  mapping: Mapping,
  recognise: boolean,
  records: MappedRecords,
  request: ReadRequest,
  sink: Sink,
): Promise<void> {
  let fields: readonly FieldRule[] = mapping.fields;
  let calendar: Calendar | undefined;
  const mappedColumns = mapping.fields.map(({ column }) => column);
  const mismatch = (columns: readonly string[]): Message | undefined => {
    const missing = missingColumns(columns, mappedColumns);
    if (missing !== undefined || !recognise) return missing;
    const hasName = recogniseFields(mapping, columns).some(({ path }) => ['name', 'label', 'title'].includes(path));
    return hasName ? undefined : message('name-column-not-found');
  };
  const onTable = (table: { columns: readonly string[]; file: string; calendar?: Calendar }): void => {
    calendar = table.calendar;
    if (!recognise) return;
    fields = recogniseFields(mapping, table.columns);
    const unread = table.columns.filter(name => name !== '' && !fields.some(({ column }) => isColumn(column, name)));
    if (unread.length > 0)
      sink.warn(message('columns-not-read', { columns: unread.slice(0, 20).join(', ').slice(0, 300) }), {
        file: table.file,
      });
  };
  for await (const { row, file } of tableRows(source, { mismatch, onTable, sheet: mapping.sheet }, request, sink)) {
    records.add(
      records.builder.fromRow(column => row.get(column), fields, calendar),
      { file, line: row.line },
    );
  }
}

function isColumn(column: string, name: string): boolean {
  return missingColumns([name], [column]) === undefined;
}

/** Reads a JSON list. Without configured columns, it contains records in the format of the feed. */
async function readJsonFile(
  source: InputFile,
  { collection, fields }: Mapping,
  records: MappedRecords,
  request: ReadRequest,
  sink: Sink,
): Promise<void> {
  const at = { file: source.file };
  await readJsonRecords(source, collection, request, sink, ({ record, path }) => {
    sink.read();
    if (!isObject(record)) sink.drop(atPath(path, notAnObject(record)), at);
    else if (fields.length === 0) records.add(records.builder.complete({ ...record }), at, path);
    else
      records.add(
        records.builder.fromRow(column => jsonValue(record, column), fields),
        at,
        path,
      );
  });
}
