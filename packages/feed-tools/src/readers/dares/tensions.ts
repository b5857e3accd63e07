// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Tension, TensionPoint } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { COUNTRY, type TerritoryScope } from '../../geo/territory-scope.js';
import { readNumber } from '../../text/read-number.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { tensionColumns, type TensionColumns } from './tension-columns.js';

/**
 * Labour-market tension by FAP family, country, région and département (Dares and France Travail), of any vintage: 2019 in
 * FAP 2009, then 2021 and later in FAP 2021, with a seventh factor. CSV, or the workbook as published, whose sheets are all
 * read; a year is a period.
 */
export const daresTensions: Reader = {
  kind: 'dares-tensions',
  provenance: {
    title: 'Dares, tensions sur le marché du travail',
    publisher: 'Dares et France Travail',
    url: 'https://dares.travail-emploi.gouv.fr',
  },
  async read(request, sink) {
    for (const source of await sourceFiles(request.source)) {
      let columns: TensionColumns | undefined;
      const mismatch = (names: readonly string[]): string | undefined => {
        const found = tensionColumns(names);
        if (typeof found === 'string') return found;
        columns = found;
        return undefined;
      };
      for await (const { row, file } of tableRows(source, { mismatch }, request, sink)) {
        if (columns) readRow(row, columns, { file, line: row.line }, request, sink);
      }
    }
  },
};

function readRow(row: CsvRow, columns: TensionColumns, at: Position, request: ReadRequest, sink: Sink): void {
  const get = (column: string | undefined): string => (column === undefined ? '' : row.get(column));
  const territoryId = territoryOf(columns, get, request.scope);
  if (territoryId === 'outside') return sink.skip('row outside the territory');
  if (territoryId === undefined) return sink.drop('neither country, région nor département', at);
  const fap = get(columns.fap).toUpperCase();
  if (!/^[A-Z][\dA-Z][A-Z](\d\d)?$/.test(fap)) return sink.drop(`"${fap}" is not a FAP code of 3 or 5 characters`, at);
  const period = yearOf(get(columns.year) || (request.source.provenance.period ?? ''));
  if (period === undefined) return sink.drop('the year is missing: give the period of the source', at);
  const level = scale(get(columns.level));
  if (level === undefined) return sink.drop(`tension "${get(columns.level)}" is not between 1 and 5`, at);
  const factors: Tension['factors'] = {};
  for (const [factor, column] of columns.factors) {
    const value = scale(row.get(column));
    if (value === undefined)
      sink.warn(`${column} "${row.get(column)}" is not between 1 and 5: the factor is left out`, at);
    else factors[factor] = value;
  }
  const tension: Tension = { fap, territoryId, period, level, factors, sourceId: request.source.id };
  if (level === null) tension.missing = 'not-published';
  else if (isImputed(columns, get)) tension.imputed = true;
  sink.add('tensions', tension);
  const index = readNumber(get(columns.value));
  if (index !== undefined && level !== null) request.tables.tensionBands.learn(period, index, level);
  const point = seriesPointOf(tension, columns, get);
  if (point) sink.add('tensionSeries', point);
}

/** What ranks the job among those of its territory. The index behind a level that is not published ranks nothing. */
function seriesPointOf(tension: Tension, columns: TensionColumns, get: Get): TensionPoint | undefined {
  const index = readNumber(get(columns.value)) ?? readNumber(get(columns.imputedValue));
  const employment = readNumber(get(columns.employment));
  const point: TensionPoint & Partial<Tension> = { ...tension };
  delete point.factors;
  if (index !== undefined && tension.level !== null) point.index = Math.round(index * 100) / 100;
  if (employment !== undefined && employment >= 0) point.employment = Math.round(employment);
  return point.index === undefined && point.employment === undefined ? undefined : point;
}

type Get = (column: string | undefined) => string;

/** A table without any column of areas is about the country. */
function territoryOf(columns: TensionColumns, get: Get, scope: TerritoryScope): string | undefined {
  const level = columns.geography === undefined ? widestArea(columns) : get(columns.geography);
  if (/^nat/i.test(level)) return COUNTRY;
  if (/^r[eé]g/i.test(level)) {
    const code = areaCode(get(columns.region));
    return code && (scope.hasRegion(code) ? `reg-${code}` : 'outside');
  }
  const code = /^d[eé]p/i.test(level) ? areaCode(get(columns.department)) : undefined;
  return code && (scope.hasDepartment(code) ? `dep-${code}` : 'outside');
}

function widestArea({ region, department }: TensionColumns): 'nat' | 'reg' | 'dep' {
  if (department !== undefined) return 'dep';
  return region === undefined ? 'nat' : 'reg';
}

/** « 32.0 » is région 32, « 2 » is département 02. */
function areaCode(text: string): string | undefined {
  const code = /^(\d{1,3}|2[AB])(?:[.,]0+)?$/i.exec(text)?.[1]?.toUpperCase();
  return code?.padStart(2, '0');
}

/** « 2024 », « 2024.0 » */
function yearOf(text: string): string | undefined {
  return /^(?:.*\D)?(20\d\d)(?:[.,]0+)?$/.exec(text)?.[1];
}

/**
 * Where the numbers of a family are too small, Dares takes the tension of a wider family. A level is imputed when the file
 * says that only another crossing has enough numbers, or gives a value among the imputed ones alone.
 */
function isImputed(columns: TensionColumns, get: Get): boolean {
  const enough = get(columns.enough);
  const family = /\d+$/.exec(columns.fap ?? '')?.[0];
  if (enough !== '' && family !== undefined) return !new RegExp(`FAP\\s*${family}(?!\\d)`, 'i').test(enough);
  return columns.value !== undefined && isAbsent(get(columns.value)) && !isAbsent(get(columns.imputedValue));
}

/** « 5.0 » and « 5,0 » are 5; an empty cell or « n.d. » is not published; undefined is a fault. */
function scale(text: string): number | null | undefined {
  if (isAbsent(text)) return null;
  return /^[1-5]([.,]0+)?$/.test(text) ? Number(text.charAt(0)) : undefined;
}

function isAbsent(text: string): boolean {
  return text === '' || /^n\.?d\.?$/i.test(text);
}
