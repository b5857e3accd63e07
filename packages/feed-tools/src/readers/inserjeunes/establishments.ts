// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { REGIONS } from '../../geo/france.js';
import type { TerritoryScope } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { SourceError } from '../../source-error.js';
import { normaliseName } from '../../text/names.js';
import { readNumber } from '../../text/read-number.js';
import { csvRows } from '../csv-source.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type SourceFile } from '../source-files.js';

const UAI = 'n°UAI de l’établissement';
/** Column of the file of vocational lycées only: who the figures of the row are about. */
const AUDIENCE = 'Dont apprentis en EPLE';

const AUDIENCES: ReadonlySet<string> = new Set(['ensemble', 'dont apprentis', 'dont eleves en voie pro sco']);

const REGION_CODES = new Map(REGIONS.map(({ code, name }) => [normaliseName(name), code]));

interface Row {
  outcome: Outcome;
  /** "ensemble", "dont apprentis", "dont élèves en voie pro sco", or '' in the file of training centres. */
  audience: string;
}

/**
 * Outcomes of the leavers of each vocational lycée or apprenticeship centre (InserJeunes by establishment, DEPP). The
 * employment rate is the column `Taux`: a share of those who stopped studying, as in the regional file.
 *
 * The files do not give their period: it comes from the source, or from the years in the file name.
 */
export const inserjeunesEstablishments: Reader = {
  kind: 'inserjeunes-establishments',
  provenance: {
    title: 'InserJeunes, devenir des jeunes par établissement',
    publisher: 'DEPP et Dares',
    url: 'https://www.inserjeunes.education.gouv.fr',
    licence: 'Licence Ouverte 2.0',
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) await readOne(file, request, sink);
  },
};

async function readOne(file: SourceFile, request: ReadRequest, sink: Sink): Promise<void> {
  const cohort = cohortOf(request.source.provenance.period) ?? cohortOf(file.file);
  if (cohort === undefined) {
    const reason = message('years-not-given');
    throw new SourceError({ file: file.file, reason });
  }
  let lycees = false;
  const onColumns = (names: readonly string[]): void => {
    lycees = names.includes(normaliseName(AUDIENCE));
  };
  const establishments = new Map<string, Row[]>();
  const required = [UAI, 'Région', 'Taux de poursuite d’études', 'Taux'];
  for await (const row of csvRows(file, required, request, sink, onColumns)) {
    const at = { file: file.file, line: row.line };
    const uai = row.get(UAI).toUpperCase();
    const region = REGION_CODES.get(normaliseName(row.get('Région')));
    if (!/^\d{7}[A-Z]$/.test(uai)) sink.drop(message('not-a-uai', { value: uai }), at);
    else if (region === undefined) sink.drop(message('not-a-region', { value: row.get('Région') }), at);
    else if (!isInside(region, uai, request.scope)) sink.skip(message('row-outside-territory'));
    else if (lycees && !AUDIENCES.has(normaliseName(row.get(AUDIENCE))))
      sink.drop(message('audience-unknown', { value: row.get(AUDIENCE) }), at);
    else {
      const outcome = outcomeOf(row, uai, cohort, request.source.id);
      if ('code' in outcome) sink.drop(outcome, at);
      else {
        const rows = establishments.get(uai) ?? [];
        rows.push({ outcome, audience: lycees ? normaliseName(row.get(AUDIENCE)) : '' });
        establishments.set(uai, rows);
      }
    }
  }
  for (const rows of establishments.values()) addOutcomes(rows, sink);
}

/** A UAI starts with the département on three digits: 059, 02A… 974. */
function isInside(region: string, uai: string, scope: TerritoryScope): boolean {
  const department = uai.startsWith('97') ? uai.slice(0, 3) : uai.slice(1, 3);
  return scope.hasRegion(region) || scope.hasDepartment(department);
}

/**
 * An establishment with apprentices has three rows: pupils, apprentices, and both together, which is not a route of the
 * feed. One without apprentices only has the last, which is then about its pupils.
 */
function addOutcomes(rows: readonly Row[], sink: Sink): void {
  const isApart = rows.some(({ audience }) => audience !== 'ensemble');
  for (const { outcome, audience } of rows) {
    if (audience === '' || audience === 'dont apprentis') sink.add('outcomes', { ...outcome, route: 'apprenticeship' });
    else if (audience === 'ensemble' && isApart) sink.skip(message('pupils-and-apprentices'));
    else sink.add('outcomes', { ...outcome, route: 'school' });
  }
}

function outcomeOf(row: CsvRow, uai: string, cohort: string, sourceId: string): Outcome | Message {
  const employed = readRate(row.get('Taux'));
  const furtherStudy = readRate(row.get('Taux de poursuite d’études'));
  if (employed === undefined) return message('not-a-rate', { value: row.get('Taux') });
  if (furtherStudy === undefined) return message('not-a-rate', { value: row.get('Taux de poursuite d’études') });
  const outcome: Outcome = { uai, route: 'school', cohort, employed: { 6: employed }, furtherStudy, sourceId };
  return employed === null ? { ...outcome, missing: 'not-published' } : outcome;
}

/** Null for "nd", which means not published; undefined for an invalid rate. */
function readRate(text: string): number | null | undefined {
  if (text === '' || /^n\.?d\.?$/i.test(text)) return null;
  const rate = readNumber(text);
  return rate !== undefined && rate >= 0 && rate <= 100 ? rate : undefined;
}

function cohortOf(text: string | undefined): string | undefined {
  const years = /(20\d\d)[_-](20\d\d)/.exec(text ?? '');
  const [, from = '', to = ''] = years ?? [];
  return from < to ? `${from}-${to}` : undefined;
}
