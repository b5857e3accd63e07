// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { regionOfAcademy } from '../../geo/academies.js';
import { message, type Message } from '../../messages/message.js';
import { publicPlace } from '../../source/public-place.js';
import { normaliseName } from '../../text/names.js';
import { readCount } from '../../text/read-count.js';
import { columnsNotFound, findColumns, type FoundColumns } from '../column-patterns.js';
import type { WomenCounts } from '../../tables/women-counts.js';
import { FigureSums } from '../figure-sums.js';
import { FigureAgreement } from '../figure-agreement.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { Candidates, type CandidateGroup, type CandidateRow } from './candidates.js';
import { baccalaureatSignature } from './signature.js';
import './messages.js';

/**
 * Success at the baccalauréat by académie, route and speciality (DEPP): numbers of candidates present and passed, by
 * région and diploma. Only vocational specialities have a code, that of the diploma (CFD) without its level: other rows
 * are left out, as are candidates without a school or training centre.
 */
export const baccalaureat: Reader = {
  kind: 'baccalaureat',
  name: 'réussite au baccalauréat',
  signature: baccalaureatSignature,
  provenance: {
    title: 'Réussite au baccalauréat, par académie et spécialité',
    publisher: 'DEPP',
    url: 'https://data.education.gouv.fr/explore/dataset/fr-en-baccalaureat-par-academie',
    licence: 'Licence Ouverte 2.0',
  },
  async read(request, sink) {
    const candidates = new Candidates();
    const totals = new FigureSums('outcomes', ['success.present', 'success.passed']);
    for (const source of await sourceFiles(request.source)) {
      const agreement = new FigureAgreement();
      let columns: Columns | undefined;
      const mismatch = (names: readonly string[]): Message | undefined => {
        const matchedColumns = findColumns(names, PATTERNS);
        const missing = columnsNotFound(matchedColumns, REQUIRED);
        if (missing === undefined) columns = matchedColumns;
        return missing;
      };
      for await (const { row, file } of tableRows(source, { mismatch }, request, sink)) {
        if (!columns) continue;
        const at = { file, line: row.line };
        const candidateRow = rowOf(row, columns, at);
        if ('text' in candidateRow) {
          sink.drop(candidateRow.text, at);
          if (candidateRow.group) candidates.leaveOut(candidateRow.group);
        } else addRow(candidateRow, { candidates, totals }, at, sink);
        agreement.add(!('group' in candidateRow));
      }
      agreement.check(source.file);
    }
    addRecords(candidates, totals, request, sink);
  },
};

/** Successive names of each column. */
const PATTERNS = {
  session: /^session$/,
  academy: /^academie$/,
  sex: /^sexe$/,
  status: /^statut du candidat$/,
  speciality: /^diplome specialite$/,
  series: /^serie$/,
  present: /^nombre de presents$/,
  passed: /^nombre d'? ?admis totaux$/,
  failed: /^nombre de refuses totaux$/,
} as const;

/** Columns that a file may lack: only general and technological baccalauréats have a series. */
const OPTIONAL: ReadonlySet<string> = new Set(['series', 'failed']);
const REQUIRED = (Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]).filter(key => !OPTIONAL.has(key));

/** Sexes of the file: a row of both together would be counted twice. */
const SEXES: ReadonlySet<string> = new Set(['filles', 'garcons']);

type Columns = FoundColumns<keyof typeof PATTERNS>;

/** Routes by status of the candidates. */
const ROUTES: Readonly<Record<string, Outcome['route']>> = {
  scolaire: 'school',
  apprentissage: 'apprenticeship',
  'formation continue': 'continuing',
};

/**
 * Speciality of a diploma, without its level: “BAC PRO 25411 TECH. CHAUDRONNERIE”, “BAC PRO AG 21001 AGRO-EQUIPEMENT”.
 */
const SPECIALITY = /^bac ?pro (ag )?(\d{5})\b/;

/** Why a row is dropped; with its group when its candidates are known, which then have no total. */
interface DroppedRow {
  readonly text: Message;
  readonly group?: CandidateGroup;
}

function rowOf(row: CsvRow, columns: Columns, at: Position): CandidateRow | DroppedRow {
  const get = (key: keyof Columns): string => row.get(columns[key] ?? '');
  const session = /^20\d\d$/.exec(get('session'))?.[0];
  const region = regionOfAcademy(get('academy'));
  const [present, passed] = [readCount(get('present')), readCount(get('passed'))];
  if (session === undefined) return { text: message('not-a-year', { value: get('session') }) };
  if (region === undefined) return { text: message('not-an-academy', { value: get('academy') }) };
  const [, isFarming, code] = SPECIALITY.exec(normaliseName(get('speciality'))) ?? [];
  const cfd = code && `${isFarming ? '403' : '400'}${code}`;
  const status = normaliseName(get('status'));
  const group: CandidateGroup = { session, region, status, cfd };
  if (present === undefined)
    return { text: message('not-a-count', { column: columns.present ?? '', value: get('present') }), group };
  if (passed === undefined)
    return { text: message('not-a-count', { column: columns.passed ?? '', value: get('passed') }), group };
  if (passed > present) return { text: message('more-passed-than-present', { value: get('passed') }), group };
  const failed = readCount(get('failed'));
  if (failed !== undefined && passed + failed !== present) {
    const values = { passed: get('passed'), failed: get('failed'), present: get('present') };
    return { text: message('candidates-contradict', values), group };
  }
  if (!SEXES.has(normaliseName(get('sex')))) return { text: message('sex-unknown', { value: get('sex') }) };
  return {
    ...group,
    academy: normaliseName(get('academy')),
    sex: normaliseName(get('sex')),
    speciality: normaliseName(get('speciality')),
    series: normaliseName(get('series')).replace(/^bac /, ''),
    present,
    passed,
    at,
  };
}

interface ReadCandidates {
  readonly candidates: Candidates;
  readonly totals: FigureSums<'success.present' | 'success.passed'>;
}

function addRow(row: CandidateRow, { candidates, totals }: ReadCandidates, at: Position, sink: Sink): void {
  const earlier = candidates.add(row);
  totals.read(figuresOf(row));
  if (!earlier) return;
  totals.repeat(figuresOf(row));
  const place = publicPlace(earlier.at);
  if (earlier.present === row.present && earlier.passed === row.passed)
    sink.warn(message('row-repeated', { place }), at);
  else sink.drop(message('row-contradicts', { place }), at);
}

function addRecords(
  candidates: Candidates,
  totals: ReadCandidates['totals'],
  { source, scope, tables }: ReadRequest,
  sink: Sink,
): void {
  for (const { region, session, missing } of candidates.incomplete)
    if (scope.hasRegion(region))
      sink.warn(message('territory-incomplete', { territory: `reg-${region}`, year: session, missing }), {
        file: source.names[0] ?? source.id,
      });
  const outcomes = new Map<string, Success>();
  for (const row of candidates) {
    const { cfd, region, session } = row;
    const route = ROUTES[row.status];
    if (scope.hasRegion(region) && route !== undefined && candidates.isWhole(region, session))
      countWomen(row, tables.womenOfDiplomas, source.id);
    if (!scope.hasRegion(region)) sink.skip(message('row-outside-territory'));
    else if (cfd === undefined) sink.skip(message('speciality-without-code'));
    else if (route === undefined) sink.skip(message('candidate-without-route'));
    else if (candidates.isLeftOut(row)) sink.skip(message('candidates-not-all-read'));
    else if (candidates.isWhole(region, session)) {
      const key = `${session} ${region} ${route} ${cfd}`;
      const outcome = outcomes.get(key) ?? emptyOutcome(row, cfd, route, source.id);
      outcomes.set(key, outcome);
      outcome.success.present += row.present;
      outcome.success.passed += row.passed;
      totals.use(figuresOf(row), [`reg-${region}`]);
    }
  }
  for (const total of totals) sink.total(total);
  for (const outcome of outcomes.values()) {
    const { passed, present } = outcome.success;
    const rate = present === 0 ? null : Math.round((passed / present) * 1000) / 10;
    sink.add('outcomes', { ...outcome, success: { ...outcome.success, rate } });
  }
}

/** Counts the girls and boys present at the examination, all routes together. */
function countWomen(
  { cfd, series, sex, present, session, region }: CandidateRow,
  counts: WomenCounts,
  sourceId: string,
): void {
  const women = { filles: present, garcons: 0 }[sex];
  if (women === undefined) return;
  const key = cfd === undefined ? `series ${series}` : `cfd ${cfd}`;
  counts.add(key, {
    ...{ women, people: present, counted: 'candidates' },
    ...{ territoryId: `reg-${region}`, period: session, sourceId },
  });
}

type Success = Outcome & { success: { passed: number; present: number; rate: null; period: string } };

function emptyOutcome(
  { region, session }: CandidateRow,
  code: string,
  route: Outcome['route'],
  sourceId: string,
): Success {
  return {
    certification: { kind: 'cfd', code },
    territoryId: `reg-${region}`,
    route,
    cohort: `${Number(session) - 1}-${session}`,
    employed: {},
    furtherStudy: null,
    success: { passed: 0, present: 0, rate: null, period: `session ${session}` },
    sourceId,
  };
}

function figuresOf({ present, passed }: CandidateRow): Record<'success.present' | 'success.passed', number> {
  return { 'success.present': present, 'success.passed': passed };
}
