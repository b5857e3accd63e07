// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { cleanLine } from '../../text/clean-text.js';
import { readNumber } from '../../text/read-number.js';
import type { PlaceTable } from '../../tables/place-names.js';
import { csvRows, tableKind } from '../csv-source.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { placeNamesSignature } from './signature.js';
import './messages.js';

/** Reads a row; returns the reason when it is left out, else undefined. */
type RowReader = (get: (column: string) => string, request: ReadRequest, sink: Sink) => Message | undefined;

interface Kind {
  readonly columns: readonly string[];
  /** Shipped table that the rows complete or replace; absent when there is none. */
  readonly table?: PlaceTable;
  readonly readRow: RowReader;
}

const KINDS: readonly Kind[] = [
  { columns: ['area', 'communes'], table: 'areas', readRow: listOf('areas', 'area') },
  {
    columns: ['intercommunality', 'communes'],
    table: 'intercommunalities',
    readRow: listOf('intercommunalities', 'intercommunality'),
  },
  { columns: ['commune', 'formerNames'], table: 'formerNames', readRow: readFormerNames },
  { columns: ['town', 'code', 'country', 'lat', 'lon'], readRow: readTown },
];

/**
 * Names by which people look for places, in tables recognised by their columns: areas and intercommunalities with their
 * communes, former names, towns across the border. They complete the shipped tables, or replace them with the setting
 * `replace`.
 */
export const placeNames: Reader = {
  kind: 'place-names',
  name: 'noms de lieux',
  signature: placeNamesSignature,
  provenance: { title: 'Noms de lieux', publisher: 'L’éditeur du flux' },
  settings: ['replace'],
  checkSettings: ({ replace = false }, refuse) => {
    if (typeof replace !== 'boolean') refuse('/replace', message('should-be-true-or-false'));
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      const kind = await tableKind(file, KINDS);
      if (!kind) throw new SourceError({ file: file.file, reason: message('not-place-names') });
      if (kind.table && request.source.settings['replace'] === true)
        request.tables.placeNames.replacedTables.add(kind.table);
      for await (const row of csvRows(file, kind.columns, request, sink)) {
        const fault = kind.readRow(column => row.get(column), request, sink);
        if (fault !== undefined) sink.drop(fault, { file: file.file, line: row.line });
      }
    }
  },
};

/** Returns a reader of rows that list the communes of a name; a row with an invalid code is left out entirely. */
function listOf(table: PlaceTable, column: string): RowReader {
  return (get, request) => {
    const name = cleanLine(get(column));
    const codes = get('communes')
      .split(/[\s|,]+/)
      .filter(Boolean);
    if (name === '' || codes.length === 0) return message('cell-empty', { column: name === '' ? column : 'communes' });
    const fault = codes.map(code => faultOf(code, request)).find(Boolean);
    if (fault) return fault;
    for (const code of codes) request.tables.placeNames.add(table, currentCode(code, request), name);
    return undefined;
  };
}

function readFormerNames(get: (column: string) => string, request: ReadRequest): Message | undefined {
  const code = get('commune');
  const fault = faultOf(code, request);
  if (fault) return fault;
  const names = get('formerNames').split('|').map(cleanLine).filter(Boolean);
  for (const name of names) request.tables.placeNames.add('formerNames', currentCode(code, request), name);
  return names.length > 0 ? undefined : message('cell-empty', { column: 'formerNames' });
}

const currentCode = (code: string, { tables }: ReadRequest): string => tables.currentCommune.get(code) ?? code;

function faultOf(code: string, request: ReadRequest): Message | undefined {
  const isCode = /^(\d{5}|2[AB]\d{3})$/.test(code);
  if (isCode && request.records('territories').has(`com-${currentCode(code, request)}`)) return undefined;
  return message('code-of-no-commune', { value: code });
}

/** Names of countries in French. */
const countryNames = new Intl.DisplayNames('fr', { type: 'region' });

function readTown(get: (column: string) => string, request: ReadRequest, sink: Sink): Message | undefined {
  const [code, name, country] = [get('code'), cleanLine(get('town')), get('country')];
  const [lat, lon] = [readNumber(get('lat')), readNumber(get('lon'))];
  const isPlaced = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (!/^[\w-]{1,40}$/.test(code) || name === '' || !/^[A-Z]{2}$/.test(country) || country === 'FR' || !isPlaced)
    return message('not-a-border-town');
  const postalCodes = get('postalCodes')
    .split(/[\s|,]+/)
    .filter(Boolean);
  const countryId = `country-${country.toLowerCase()}`;
  if (!request.records('territories').has(countryId))
    sink.add('territories', {
      id: countryId,
      kind: 'country',
      code: country,
      name: countryNames.of(country) ?? country,
      parents: [],
    });
  sink.add('territories', {
    id: `com-${country.toLowerCase()}-${code}`,
    kind: 'commune',
    code: `${country}${code}`,
    name,
    parents: [countryId],
    lat,
    lon,
    ...(postalCodes.length > 0 && { postalCodes }),
  });
  return undefined;
}
