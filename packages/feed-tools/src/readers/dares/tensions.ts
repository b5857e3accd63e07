// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Tension, TensionPoint } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { DARES_TERMS_URL, PUBLIC_INFORMATION } from '../licences.js';
import { readAreaCode } from '../../geo/area-code.js';
import { COUNTRY, type TerritoryScope } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { readWrittenCount } from '../../text/read-count.js';
import { SourceError } from '../../source/source-error.js';
import { readNumber } from '../../text/read-number.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { tensionColumns, type TensionColumns } from './tension-columns.js';
import { daresTensionsSignature } from './signature.js';
import './messages.js';

/** Maximum absolute value of an index; the largest published one is 3.6. */
export const MOST_INDEX = 10;

/** Maximum number of jobs of a family, above that of the largest one in the country. */
const MOST_EMPLOYMENT = 5e6;

/**
 * Labour-market tension by FAP family, for the country, régions and départements (Dares and France Travail), of any
 * year: 2019 in FAP 2009, then 2021 and later in FAP 2021 with a seventh factor. Reads CSV files,
 * and every sheet of the published workbook.
 */
export const daresTensions: Reader = {
  kind: 'dares-tensions',
  name: 'tensions, Dares',
  signature: daresTensionsSignature,
  provenance: {
    title: 'Tensions sur le marché du travail',
    publisher: 'Dares et France Travail',
    url: 'https://dares.travail-emploi.gouv.fr',
    licence: PUBLIC_INFORMATION,
    licenceUrl: DARES_TERMS_URL,
  },
  async read(request, sink) {
    for (const source of await sourceFiles(request.source)) {
      let columns: TensionColumns | undefined;
      const mismatch = (names: readonly string[]): Message | undefined => {
        const matchedColumns = tensionColumns(names);
        if ('code' in matchedColumns) return matchedColumns;
        columns = matchedColumns;
        return undefined;
      };
      for await (const { row, file } of tableRows(source, { mismatch }, request, sink)) {
        if (columns) readRow(row, columns, { file, line: row.line }, request, sink);
      }
      const year = request.tables.tensionBands.yearOfOtherLevels;
      if (year !== undefined)
        throw new SourceError({ file: source.file, reason: message('levels-against-index', { year }) });
    }
  },
};

function readRow(row: CsvRow, columns: TensionColumns, at: Position, request: ReadRequest, sink: Sink): void {
  const get = (column: string | undefined): string => (column === undefined ? '' : row.get(column));
  learnIndex(columns, get, request);
  const territoryId = territoryOf(columns, get, request.scope);
  if (territoryId === 'outside') return sink.skip(message('row-outside-territory'));
  if (territoryId === undefined) return sink.drop(message('no-territory'), at);
  const fap = get(columns.fap).toUpperCase();
  if (!/^[A-Z][\dA-Z][A-Z](\d\d)?$/.test(fap))
    return sink.drop(message('not-a-fap-code-of-3-or-5', { value: fap }), at);
  const period = periodOf(columns, get, request);
  if (period === undefined) return sink.drop(message('year-not-given'), at);
  const level = scale(get(columns.level));
  if (level === undefined) return sink.drop(message('tension-out-of-range', { value: get(columns.level) }), at);
  const factors: Tension['factors'] = {};
  for (const [factor, column] of columns.factors) {
    const value = scale(row.get(column));
    if (value === undefined) sink.warn(message('factor-out-of-range', { column, value: row.get(column) }), at);
    else factors[factor] = value;
  }
  const tension: Tension = { fap, territoryId, period, level, factors, sourceId: request.source.id };
  if (level === null) tension.missing = 'not-published';
  else if (isImputed(columns, get)) tension.imputed = true;
  if (sink.add('tensions', tension, at) === 'left-out') return;
  const point = seriesPointOf(tension, columns, get, at, sink);
  if (point) sink.add('tensionSeries', point, at);
}

/**
 * Learns the bands of the levels, and the index of the country. Bands are the same everywhere, so rows outside the
 * territory of the feed count too.
 */
function learnIndex(columns: TensionColumns, get: Get, request: ReadRequest): void {
  const period = periodOf(columns, get, request);
  const level = scale(get(columns.level));
  const index = readNumber(get(columns.value));
  if (period === undefined || index === undefined || Math.abs(index) > MOST_INDEX) return;
  const { tensionBands } = request.tables;
  if (level) tensionBands.learn(period, index, level);
  if (territoryOf(columns, get, request.scope) === COUNTRY)
    tensionBands.learnNational(period, get(columns.fap).toUpperCase(), index);
}

function periodOf(columns: TensionColumns, get: Get, { source }: ReadRequest): string | undefined {
  return yearOf(get(columns.year) || (source.provenance.period ?? ''));
}

/**
 * Returns the index and employment that rank a job within its territory; undefined without both. The index behind an
 * unpublished level is left out.
 */
function seriesPointOf(
  tension: Tension,
  columns: TensionColumns,
  get: Get,
  at: Position,
  sink: Sink,
): TensionPoint | undefined {
  const index = readIndex(get(columns.value), at, sink) ?? readIndex(get(columns.imputedValue), at, sink);
  const employment = readEmployment(get(columns.employment), at, sink);
  const point: TensionPoint & Partial<Tension> = { ...tension };
  delete point.factors;
  if (index !== undefined && tension.level !== null) point.index = Math.round(index * 100) / 100;
  if (employment !== undefined) point.employment = Math.round(employment);
  return point.index === undefined && point.employment === undefined ? undefined : point;
}

function readIndex(text: string, at: Position, sink: Sink): number | undefined {
  if (isAbsent(text)) return undefined;
  const index = readNumber(text);
  if (index === undefined) sink.warn(message('not-a-number', { value: text }), at);
  else if (Math.abs(index) > MOST_INDEX) sink.warn(message('index-out-of-range', { value: text }), at);
  else return index;
  return undefined;
}

/** @throws {SourceError} a number of jobs that no family has: the column has another unit. */
function readEmployment(text: string, at: Position, sink: Sink): number | undefined {
  if (isAbsent(text)) return undefined;
  const employment = readWrittenCount(text)?.value;
  if (employment !== undefined && employment > MOST_EMPLOYMENT)
    throw new SourceError({ ...at, reason: message('employment-out-of-range', { value: text }) });
  if (employment !== undefined && employment >= 0) return employment;
  sink.warn(message('not-a-number', { value: text }), at);
  return undefined;
}

type Get = (column: string | undefined) => string;

/** Returns the territory of a row; a table without any area column concerns the country. */
function territoryOf(columns: TensionColumns, get: Get, scope: TerritoryScope): string | undefined {
  const level = columns.geography === undefined ? widestArea(columns) : get(columns.geography);
  if (/^nat/i.test(level)) return COUNTRY;
  if (/^r[eé]g/i.test(level)) {
    const code = readAreaCode(get(columns.region));
    return code && (scope.hasRegion(code) ? `reg-${code}` : 'outside');
  }
  const code = /^d[eé]p/i.test(level) ? readAreaCode(get(columns.department)) : undefined;
  return code && (scope.hasDepartment(code) ? `dep-${code}` : 'outside');
}

function widestArea({ region, department }: TensionColumns): 'nat' | 'reg' | 'dep' {
  if (department !== undefined) return 'dep';
  return region === undefined ? 'nat' : 'reg';
}

/** Reads a year: "2024" or "2024.0". */
function yearOf(text: string): string | undefined {
  return /^(?:.*\D)?(20\d\d)(?:[.,]0+)?$/.exec(text)?.[1];
}

/**
 * Whether a level is imputed from a wider family, which Dares does for small families: the file states that only
 * another breakdown has enough people, or fills only the column of imputed values.
 */
function isImputed(columns: TensionColumns, get: Get): boolean {
  const enough = get(columns.enough);
  const family = /(?<!\d)\d+$/.exec(columns.fap ?? '')?.[0];
  if (enough !== '' && family !== undefined) return !new RegExp(`FAP\\s*${family}(?!\\d)`, 'i').test(enough);
  return columns.value !== undefined && isAbsent(get(columns.value)) && !isAbsent(get(columns.imputedValue));
}

/**
 * Reads "5.0" and "5,0" as 5; null for an empty cell or "n.d.", which mean not published; undefined for an invalid
 * value.
 */
function scale(text: string): number | null | undefined {
  if (isAbsent(text)) return null;
  return /^[1-5]([.,]0+)?$/.test(text) ? Number(text.charAt(0)) : undefined;
}

function isAbsent(text: string): boolean {
  return text === '' || /^n\.?d\.?$/i.test(text);
}
