// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { departmentOfUai } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { readCount } from '../../text/read-count.js';
import { readNumber } from '../../text/read-number.js';
import { columnsNotFound, findColumns, type FoundColumns } from '../column-patterns.js';
import { RateScale } from '../rate-scale.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { ivalSignature } from './signature.js';
import './messages.js';

/**
 * Success at the bac professionnel in each vocational lycée (IVAL, DEPP), all its specialities together: number of
 * candidates present and pass rate. The number of candidates who passed is not in the file, and is not computed from a
 * rounded rate.
 */
export const ival: Reader = {
  kind: 'ival',
  name: 'réussite aux examens, lycées',
  signature: ivalSignature,
  provenance: {
    title: 'Indicateurs de résultat des lycées professionnels (IVAL)',
    publisher: 'DEPP',
    url: 'https://www.education.gouv.fr/les-indicateurs-de-resultats-des-lycees-1118',
    licence: 'Licence Ouverte 2.0',
  },
  async read(request, sink) {
    for (const source of await sourceFiles(request.source)) {
      const scale = new RateScale();
      let columns: Columns | undefined;
      const mismatch = (names: readonly string[]): Message | undefined => {
        const matchedColumns = findColumns(names, PATTERNS);
        const missing = columnsNotFound(matchedColumns, ['uai', 'year', 'present', 'rate']);
        if (missing === undefined) columns = matchedColumns;
        return missing;
      };
      for await (const { row, file } of tableRows(source, { mismatch }, request, sink))
        if (columns) readRow(row, columns, { file, line: row.line }, request, sink, scale);
      scale.check();
    }
  },
};

/** Maximum plausible number of candidates of a lycée in a year; the largest has a few hundred. */
const MOST_CANDIDATES = 5000;

/** Whether a rate is written as a part of one: the rates of a lycée are whole percentages. */
const isPartOfOne = (rate: number): boolean => rate > 0 && rate < 1;

/** Columns for all sectors together; those of single sectors are ignored. */
const PATTERNS = {
  uai: /^code etablissement$/,
  year: /^annee$/,
  present: /^effectifs presents total secteurs$/,
  rate: /^taux brut de reussite total secteurs$/,
} as const;

type Columns = FoundColumns<keyof typeof PATTERNS>;

function readRow(
  row: CsvRow,
  columns: Columns,
  at: Position,
  request: ReadRequest,
  sink: Sink,
  scale: RateScale,
): void {
  const get = (key: keyof Columns): string => row.get(columns[key] ?? '');
  const uai = get('uai').toUpperCase();
  const year = /^20\d\d$/.exec(get('year'))?.[0];
  const [present, rate] = [readCount(get('present')), readNumber(get('rate'))];
  const isPublished = get('rate') !== '';
  scale.add(rate, at);
  if (!/^\d{3}\d{4}[A-Z]$/.test(uai)) sink.drop(message('not-a-uai', { value: uai }), at);
  else if (year === undefined) sink.drop(message('not-a-year', { value: get('year') }), at);
  else if (!request.scope.hasDepartment(departmentOfUai(uai))) sink.skip(message('row-outside-territory'));
  else if (isPublished && (rate === undefined || rate < 0 || rate > 100 || isPartOfOne(rate)))
    sink.drop(message('not-a-rate', { value: get('rate') }), at);
  else if (get('present') !== '' && (present === undefined || present > MOST_CANDIDATES))
    sink.drop(message('not-candidates', { value: get('present') }), at);
  else {
    const success: Outcome['success'] = {
      rate: isPublished ? (rate ?? null) : null,
      period: `bac professionnel, session ${year}`,
    };
    if (present !== undefined) success.present = present;
    const outcome: Outcome = {
      uai,
      route: 'school',
      cohort: `${Number(year) - 1}-${year}`,
      employed: {},
      furtherStudy: null,
      success,
      sourceId: request.source.id,
    };
    sink.add('outcomes', outcome, at);
  }
}
