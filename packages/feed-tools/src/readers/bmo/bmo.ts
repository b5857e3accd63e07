// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Recruitment } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { message, type Message } from '../../messages/message.js';
import { titleCase } from '../../text/names.js';
import { readNumber } from '../../text/read-number.js';
import { columnsNotFound, findColumns, type FoundColumns } from '../column-patterns.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type SourceFile } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { RecruitmentSums, type RecruitmentFigures } from './recruitment-sums.js';

/**
 * Recruitment plans by FAP family and bassin (France Travail, survey Besoins en main-d’œuvre), CSV or workbook, of any
 * year: columns change name and order (BE23, BE24…), and unknown ones are ignored.
 *
 * Emits one record per bassin as published, then sums by département and région. A sum over secret cells is a lower
 * bound, marked `secret`.
 */
export const bmo: Reader = {
  kind: 'bmo',
  provenance: {
    title: 'France Travail, enquête Besoins en main-d’œuvre',
    publisher: 'France Travail',
    url: 'https://statistiques.francetravail.org/bmo',
    licence: 'Licence Ouverte 2.0',
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) await readYear(file, request, sink);
  },
};

/** More than the hirings of the whole country in a year: a larger figure is an error. */
const MOST_PROJECTS = 1e8;

/** Names that each column has had. */
const PATTERNS = {
  year: /^annee$/,
  fap: /^(code metier bmo|fap code)$/,
  label: /^(nom metier bmo|fap name)$/,
  region: /^(reg|region code)$/,
  department: /^(dept|dep|departement code)$/,
  area: /^(be\d{0,4}|catchment area code)$/,
  areaName: /^(nombe\d{0,4}|catchment area name)$/,
  projects: /^(met|nb recrut projects)$/,
  difficult: /^(xmet|nb diff recrut projects)$/,
  seasonal: /^(smet|nb season recrut projects)$/,
} as const;

type Columns = FoundColumns<keyof typeof PATTERNS>;

const REQUIRED = [
  'fap',
  'label',
  'region',
  'department',
  'area',
  'areaName',
  'projects',
  'difficult',
  'seasonal',
] as const;

async function readYear(source: SourceFile, request: ReadRequest, sink: Sink): Promise<void> {
  const sums = new RecruitmentSums();
  let columns: Columns | undefined;
  const mismatch = (names: readonly string[]): Message | undefined => {
    const found = findColumns(names, PATTERNS);
    const missing = columnsNotFound(found, REQUIRED);
    if (missing === undefined) columns = found;
    return missing;
  };
  for await (const { row, file } of tableRows(source, { mismatch }, request, sink)) {
    if (columns) readRow(row, columns, { file, line: row.line }, request, sink, sums);
  }
  for (const record of sums.records(request.source.id)) sink.add('recruitments', record);
}

function readRow(
  row: CsvRow,
  columns: Columns,
  at: Position,
  request: ReadRequest,
  sink: Sink,
  sums: RecruitmentSums,
): void {
  const get = (key: keyof Columns): string => row.get(columns[key] ?? '');
  const region = get('region').padStart(2, '0');
  const department = get('department').padStart(2, '0');
  if (!request.scope.hasRegion(region) && !request.scope.hasDepartment(department)) {
    return sink.skip(message('row-outside-territory'));
  }
  const fap = get('fap');
  const area = get('area').padStart(4, '0');
  const year = yearOf(get('year') || (request.source.provenance.period ?? ''));
  if (!/^[A-Z][\dA-Z][A-Z]\d\d$/.test(fap)) return sink.drop(message('not-a-fap-code', { value: fap }), at);
  if (!/^\d{4}$/.test(area)) return sink.drop(message('not-a-bassin-code', { value: area }), at);
  if (year === undefined) return sink.drop(message('year-not-given'), at);
  const figures = figuresOf(get, columns);
  if ('code' in figures) return sink.drop(figures, at);
  const territoryId = `bassin-${area}`;
  sink.add('recruitments', { fap, territoryId, year, ...figures, sourceId: request.source.id });
  sums.add(fap, `dep-${department}`, year, figures);
  if (request.scope.hasRegion(region)) sums.add(fap, `reg-${region}`, year, figures);
  request.tables.recruitmentLabels.set(fap, get('label'));
  const parents = [`dep-${department}`, `reg-${region}`, 'country-fr'];
  const name = titleCase(get('areaName'));
  request.tables.bassins.set(territoryId, { id: territoryId, kind: 'bassin', code: area, name, parents });
}

function yearOf(text: string): number | undefined {
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

function figuresOf(get: (key: keyof Columns) => string, columns: Columns): RecruitmentFigures | Message {
  const figures = { projects: null, difficult: null, seasonal: null, secret: false } as RecruitmentFigures;
  for (const key of ['projects', 'difficult', 'seasonal'] as const satisfies (keyof Recruitment)[]) {
    const text = get(key);
    if (text === '*') figures.secret = true;
    else if (text !== '') {
      const value = readNumber(text);
      if (value === undefined || value < 0 || value > MOST_PROJECTS)
        return message('not-a-figure', { column: columns[key] ?? key, value: text });
      figures[key] = Math.round(value);
    }
  }
  return figures;
}
