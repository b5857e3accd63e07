// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../../csv/read-csv.js';
import { readAreaCode } from '../../geo/area-code.js';
import { DEPARTMENTS } from '../../geo/france.js';
import { message, type Message } from '../../messages/message.js';
import { publicPlace } from '../../source/public-place.js';
import { detach } from '../../text/detach.js';
import { readCount } from '../../text/read-count.js';
import { readNumber } from '../../text/read-number.js';
import { columnsNotFound, findColumns, type FoundColumns } from '../column-patterns.js';
import { FigureSums } from '../figure-sums.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { BassinTerritories } from './bassin-territories.js';
import {
  FIGURES,
  haveSameFigures,
  mostOfMaskedCell,
  RecruitmentRows,
  type Figure,
  type RecruitmentFigures,
  type RecruitmentRow,
} from './recruitment-rows.js';
import { RecruitmentSums } from './recruitment-sums.js';
import { SurveyExtent } from './survey-extent.js';
import { BMO_LICENCE_URL } from '../licences.js';
import { bmoSignature } from './signature.js';
import './messages.js';

/**
 * Recruitment plans by FAP family and bassin (France Travail, survey Besoins en main-d’œuvre), CSV or workbook, of any
 * year: columns change name and order (BE23, BE24…), and unknown ones are ignored.
 *
 * Emits the sums of all files by bassin, département, région and country: see `SurveyExtent`. A sum over masked cells
 * of a figure is a lower bound, as `masked` states; `projectsMasked` and `difficultMasked` give the maximum that the
 * masked cells add to it, where the file allows its computation.
 */
export const bmo: Reader = {
  kind: 'bmo',
  name: 'besoins en main-d’œuvre',
  signature: bmoSignature,
  provenance: {
    title: 'Enquête Besoins en main-d’œuvre',
    publisher: 'France Travail',
    url: 'https://statistiques.francetravail.org/bmo',
    licence: 'Licence Ouverte 2.0',
    licenceUrl: BMO_LICENCE_URL,
  },
  async read(request, sink) {
    const survey: Survey = {
      rows: new RecruitmentRows(),
      totals: new FigureSums('recruitments', FIGURES),
      labels: new Map(),
      bassins: new BassinTerritories(),
    };
    for (const file of await sourceFiles(request.source)) await readFile(file, request, sink, survey);
    addRecords(survey, request, sink);
  },
};

/** Content of the files of a source. */
interface Survey {
  rows: RecruitmentRows;
  totals: FigureSums<Figure>;
  /** Labels of the families. */
  labels: Map<string, string>;
  bassins: BassinTerritories;
}

/** Maximum plausible figure, above the hirings of the whole country in a year: a larger one is an error. */
const MOST_PROJECTS = 1e8;

/** Successive names of each column. */
const PATTERNS = {
  year: /^annee$/,
  fap: /^(code metier bmo|fap code)$/,
  label: /^(nom metier bmo|fap name)$/,
  region: /^(reg|region code)$/,
  department: /^(dept|dep|departement code)$/,
  area: /^(be\d{0,4}|catchment area code)$/,
  employmentCommittee: /^clpe\d{0,4}$/,
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

/** Columns that locate a row and give its family: a row without one of them is rejected. */
const REQUIRED_CODES = ['fap', 'region', 'department', 'area'] as const;

async function readFile(source: InputFile, request: ReadRequest, sink: Sink, survey: Survey): Promise<void> {
  let columns: Columns | undefined;
  const mismatch = (names: readonly string[]): Message | undefined => {
    const matchedColumns = findColumns(names, PATTERNS);
    const missing = columnsNotFound(matchedColumns, REQUIRED);
    if (missing === undefined) columns = matchedColumns;
    return missing;
  };
  for await (const { row, file } of tableRows(source, { mismatch }, request, sink)) {
    if (columns) readRow(row, columns, { file, line: row.line }, request, sink, survey);
  }
}

function readRow(
  row: CsvRow,
  columns: Columns,
  at: Position,
  request: ReadRequest,
  sink: Sink,
  { rows, totals, labels, bassins }: Survey,
): void {
  const get = (key: keyof Columns): string => row.get(columns[key] ?? '');
  const empty = REQUIRED_CODES.find(key => get(key) === '');
  if (empty) return sink.drop(message('cell-empty', { column: columns[empty] ?? empty }), at);
  const region = get('region').padStart(2, '0');
  const department = readAreaCode(get('department'));
  const fap = get('fap');
  const area = get('area').padStart(4, '0');
  const year = yearOf(get('year') || (request.source.provenance.period ?? ''));
  if (!/^[A-Z][\dA-Z][A-Z]\d\d$/.test(fap)) return sink.drop(message('not-a-fap-code', { value: fap }), at);
  if (!/^\d{4}$/.test(area)) return sink.drop(message('not-a-bassin-code', { value: area }), at);
  if (department === undefined || !DEPARTMENTS.has(department))
    return sink.drop(message('not-a-department', { value: get('department') }), at);
  if (year === undefined) return sink.drop(message('year-not-given'), at);
  const figures = figuresOf(get, columns);
  if ('code' in figures) return sink.drop(figures, at);
  // A part without its whole: the cells of the row are shifted.
  if (get('projects') === '' && (get('difficult') !== '' || get('seasonal') !== ''))
    return sink.drop(message('cell-empty', { column: columns.projects ?? 'projects' }), at);
  const committee = get('employmentCommittee');
  const earlier = rows.add({ fap, year, area, department, region, committee, figures, at });
  totals.read(figures);
  if (earlier) {
    totals.repeat(figures);
    return tellRepeated(earlier, figures, at, sink);
  }
  labels.set(fap, detach(get('label')));
  bassins.add(area, get('areaName'), department);
}

function tellRepeated(earlier: RecruitmentRow, figures: RecruitmentFigures, at: Position, sink: Sink): void {
  const place = publicPlace(earlier.at);
  if (haveSameFigures(earlier.figures, figures)) sink.warn(message('row-repeated', { place }), at);
  else sink.drop(message('row-contradicts', { place }), at);
}

function addRecords(
  { rows, totals, labels, bassins }: Survey,
  { source, scope, tables }: ReadRequest,
  sink: Sink,
): void {
  const extent = new SurveyExtent(rows, scope);
  const sums = new RecruitmentSums();
  for (const row of rows) {
    const ids = extent.territoriesOf(row);
    if (ids.length === 0) {
      sink.skip(message('row-outside-territory'));
      continue;
    }
    for (const id of ids) sums.add(id, row);
    totals.use(row.figures, ids);
    tables.recruitmentLabels.set(row.fap, labels.get(row.fap) ?? '');
  }
  for (const { territoryId, year, missing } of extent.incomplete)
    sink.warn(message('territory-incomplete', { territory: territoryId, year: String(year), missing }), {
      file: source.names[0] ?? source.id,
    });
  for (const bassin of bassins.in(scope)) tables.bassins.set(bassin.id, bassin);
  for (const total of totals) sink.total(total);
  for (const record of sums.records(source.id, mostOfMaskedCell(rows))) sink.add('recruitments', record);
}

function yearOf(text: string): number | undefined {
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

function figuresOf(get: (key: keyof Columns) => string, columns: Columns): RecruitmentFigures | Message {
  const masked: Figure[] = [];
  const figures: RecruitmentFigures = { projects: null, difficult: null, seasonal: null, masked };
  for (const key of FIGURES) {
    const text = get(key);
    if (text === '*') masked.push(key);
    else if (text !== '') {
      const value = hiresOf(text);
      if (value === undefined || value > MOST_PROJECTS) {
        const params = { column: columns[key] ?? key, value: text };
        return readNumber(text) === undefined ? message('not-a-figure', params) : message('not-a-count', params);
      }
      figures[key] = value;
    }
  }
  return figures;
}

/**
 * Reads a count or, in the layout of 2017, an estimate with all its decimals: `45.9096865448`; undefined for another
 * text.
 */
function hiresOf(text: string): number | undefined {
  const estimate = /^\d+\.\d{4,}$/.test(text) ? Number(text) : undefined;
  return estimate === undefined ? readCount(text) : Math.round(estimate);
}
