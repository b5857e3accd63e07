// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { message, type Message } from '../../messages/message.js';
import { readCount } from '../../text/read-count.js';
import { readNumber } from '../../text/read-number.js';
import { csvRows } from '../csv-source.js';
import { FigureSums } from '../figure-sums.js';
import { FigureAgreement } from '../figure-agreement.js';
import { RateScale } from '../rate-scale.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { inserjeunesSignature } from './signature.js';
import './messages.js';

const MONTHS = ['6', '12', '18', '24'] as const;

/** Maximum difference of a rate from the ratio of its counts: it is rounded to one point. */
const MOST_ROUNDING = 1;

/** Route, and register of the code, by word of the file. */
const ROUTES = {
  scolaire: { route: 'school', kind: 'mefstat', column: 'mefstat11', pattern: /^[\dA-Z]{11}$/ },
  apprentissage: { route: 'apprenticeship', kind: 'cfd', column: 'cfd', pattern: /^[\dA-Z]{8}$/ },
} as const;

/**
 * Outcomes of the leavers of vocational trainings, by région and certification (InserJeunes, DEPP and Dares).
 *
 * The school route uses MEFSTAT11 codes, apprenticeship uses diploma codes (CFD). Below 20 leavers the producer leaves
 * rates empty: they are null here, with the reason, never zero.
 */
export const inserjeunes: Reader = {
  kind: 'inserjeunes',
  name: 'InserJeunes, région',
  signature: inserjeunesSignature,
  provenance: {
    title: 'InserJeunes, devenir des jeunes par région et certification',
    publisher: 'DEPP et Dares',
    url: 'https://www.inserjeunes.education.gouv.fr',
    licence: 'Licence Ouverte 2.0',
  },
  async read(request, sink) {
    const rates = MONTHS.map(month => `taux_emploi_${month}_mois`);
    const required = [
      'millesime',
      'code_region',
      'voie',
      'cfd',
      'mefstat11',
      'nb_sortant',
      'taux_poursuite_etudes',
      ...rates,
    ];
    const totals = new FigureSums('outcomes', ['leavers']);
    for (const file of await sourceFiles(request.source)) {
      const scale = new RateScale();
      const agreement = new FigureAgreement();
      for await (const row of csvRows(file, required, request, sink)) {
        const at = { file: file.file, line: row.line };
        for (const column of ['taux_poursuite_etudes', ...rates]) scale.add(readNumber(row.get(column)), at, column);
        readRow(row, at, request, sink, { totals, agreement });
      }
      scale.check();
      agreement.check(file.file);
    }
    for (const total of totals) sink.total(total);
  },
};

interface FileChecks {
  readonly totals: FigureSums<'leavers'>;
  readonly agreement: FigureAgreement;
}

function readRow(row: CsvRow, at: Position, request: ReadRequest, sink: Sink, { totals, agreement }: FileChecks): void {
  const region = row.get('code_region').padStart(2, '0');
  if (region === '00') return sink.drop(message('cell-empty', { column: 'code_region' }), at);
  if (!request.scope.hasRegion(region)) {
    totals.read({ leavers: readCount(row.get('nb_sortant')) ?? null });
    return sink.skip(message('row-outside-territory'));
  }
  const outcome = outcomeOf(row, region, request.source.id, agreement);
  if ('code' in outcome) return sink.drop(outcome, at);
  totals.read(outcome);
  if (sink.add('outcomes', outcome, at) === 'new') totals.use(outcome, [`reg-${region}`]);
  else totals.repeat(outcome);
}

function outcomeOf(row: CsvRow, region: string, sourceId: string, agreement: FigureAgreement): Outcome | Message {
  const voie = row.get('voie');
  if (voie !== 'scolaire' && voie !== 'apprentissage') return message('route-unknown', { value: voie });
  const { route, kind, column, pattern } = ROUTES[voie];
  const code = row.get(column);
  if (!pattern.test(code)) return message('not-a-code-of', { value: code, register: column });
  const cohort = /^(\d{4})[_-](\d{4})$/.exec(row.get('millesime'));
  if (!cohort) return message('not-school-years', { value: row.get('millesime') });
  const employed: Outcome['employed'] = {};
  for (const month of MONTHS) {
    const rate = readRate(row.get(`taux_emploi_${month}_mois`));
    if (rate === undefined) return message('rate-out-of-range', { value: row.get(`taux_emploi_${month}_mois`) });
    if (rate !== null) employed[month] = rate;
    const contradiction = contradictionOf(
      rate,
      [row.get(`nb_en_emploi_${month}_mois`), row.get('nb_sortant')],
      agreement,
    );
    if (contradiction) return contradiction;
  }
  const furtherStudy = readRate(row.get('taux_poursuite_etudes'));
  if (furtherStudy === undefined) return message('rate-out-of-range', { value: row.get('taux_poursuite_etudes') });
  const contradiction = contradictionOf(
    furtherStudy,
    [row.get('nb_poursuite_etudes'), row.get('nb_annee_term')],
    agreement,
  );
  if (contradiction) return contradiction;
  const leavers = row.get('nb_sortant');
  if (!/^\d{0,7}$/.test(leavers)) return message('not-leavers', { value: leavers });
  const outcome: Outcome = {
    certification: { kind, code },
    territoryId: `reg-${region}`,
    route,
    cohort: `${cohort[1] ?? ''}-${cohort[2] ?? ''}`,
    employed,
    furtherStudy,
    sourceId,
  };
  if (leavers !== '') outcome.leavers = Number(leavers);
  // Recent cohorts have no rate after 18 and 24 months yet; below the threshold, a row has no rate at all.
  if (Object.keys(employed).length > 0) return outcome;
  return { ...outcome, employed: { 6: null, 12: null, 18: null, 24: null }, missing: 'below-threshold' };
}

/**
 * Returns the fault of a rate that is not the share of `part` in `total`, counts of the same row: a shifted or swapped
 * column, or a rate written as a part of one. A row without both counts cannot be checked.
 */
function contradictionOf(
  rate: number | null,
  [part, total]: readonly [string, string],
  agreement: FigureAgreement,
): Message | undefined {
  const [counted, all] = [readCount(part), readCount(total)];
  if (rate === null || counted === undefined || !all) return undefined;
  const isRight = Math.abs(rate - (100 * counted) / all) <= MOST_ROUNDING;
  agreement.add(isRight);
  if (isRight) return undefined;
  return message('rate-contradicts-counts', { value: String(rate), part, whole: total });
}

/** Reads a rate; null when the text is empty, undefined when it is not a rate. */
function readRate(text: string): number | null | undefined {
  if (text === '') return null;
  const rate = readNumber(text);
  return rate !== undefined && rate >= 0 && rate <= 100 ? rate : undefined;
}
