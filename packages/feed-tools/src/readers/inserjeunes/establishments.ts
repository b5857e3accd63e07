// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome } from '@orientation-widgets/feed';
import { REGIONS } from '../../geo/france.js';
import { departmentOfUai, type TerritoryScope } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { normaliseName } from '../../text/names.js';
import { readNumber } from '../../text/read-number.js';
import { addToMultimap } from '../../store/multimap.js';
import { FigureAgreement } from '../figure-agreement.js';
import { RateScale } from '../rate-scale.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import {
  establishmentLayout,
  MONTHS,
  type EstablishmentCells,
  type EstablishmentLayout,
} from './establishment-layouts.js';
import { inserjeunesEstablishmentsSignature } from './signature.js';
import './messages.js';

const REGION_CODES = new Map(REGIONS.map(({ code, name }) => [normaliseName(name), code]));

const AUDIENCES: ReadonlySet<string> = new Set(['ensemble', 'dont apprentis', 'dont eleves en voie pro sco']);

/** Maximum difference of a share from what the others give: each is rounded to one point. */
const MOST_ROUNDING = 2;

interface Row {
  outcome: Outcome;
  /** A value of `AUDIENCES`; undefined in the file of training centres. */
  audience: string | undefined;
  at: Position;
}

/**
 * Outcomes of the leavers of each vocational lycée or apprenticeship centre (InserJeunes by establishment, DEPP). The
 * employment rates are shares of those who stopped studying, as in the regional file.
 *
 * Most files do not give their period: it comes from the source, or from the years in the file name.
 */
export const inserjeunesEstablishments: Reader = {
  kind: 'inserjeunes-establishments',
  name: 'InserJeunes, établissements',
  signature: inserjeunesEstablishmentsSignature,
  provenance: {
    title: 'InserJeunes, devenir des jeunes par établissement',
    publisher: 'DEPP et Dares',
    url: 'https://www.inserjeunes.education.gouv.fr',
    licence: 'Licence Ouverte 2.0',
    licenceUrl:
      'https://www.data.gouv.fr/en/datasets/inserjeunes-voie-professionnelle-scolaire-par-etablissement-relevant-du-ministere-de-leducation-nationale-et-par-niveau-de-formation-de-cap-a-bts/',
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) await readOne(file, request, sink);
  },
};

async function readOne(source: InputFile, request: ReadRequest, sink: Sink): Promise<void> {
  const cohort = cohortOf(request.source.provenance.period) ?? cohortOf(source.file);
  let layout: EstablishmentLayout | undefined;
  let columns: readonly string[] = [];
  const mismatch = (names: readonly string[]): Message | undefined => {
    const matchingLayout = establishmentLayout(names);
    if ('code' in matchingLayout) return matchingLayout;
    if (cohort === undefined && !matchingLayout.givesYears)
      throw new SourceError({ file: source.file, reason: message('years-not-given') });
    layout = matchingLayout;
    columns = names;
    return undefined;
  };
  const establishments = new Map<string, Row[]>();
  const scale = new RateScale();
  const agreement = new FigureAgreement();
  for await (const { row, file } of tableRows(source, { mismatch }, request, sink)) {
    if (!layout) continue;
    const at = { file, line: row.line };
    const cells = layout.cells(row, columns);
    scale.add(readNumber(cells.furtherStudy), at, 'further study');
    for (const [month, text] of Object.entries(cells.employed)) scale.add(readNumber(text), at, month);
    const uai = cells.uai.toUpperCase();
    const region = REGION_CODES.get(normaliseName(cells.region));
    const audience = cells.audience === undefined ? undefined : normaliseName(cells.audience);
    const years = cells.years === undefined ? cohort : cohortOf(cells.years);
    if (!/^\d{7}[A-Z]$/.test(uai)) sink.drop(message('not-a-uai', { value: uai }), at);
    else if (region === undefined) sink.drop(message('not-a-region', { value: cells.region }), at);
    else if (!isInside(region, uai, request.scope)) sink.skip(message('row-outside-territory'));
    else if (audience !== undefined && !AUDIENCES.has(audience))
      sink.drop(message('audience-unknown', { value: cells.audience ?? '' }), at);
    else if (years === undefined) sink.drop(message('not-school-years', { value: cells.years ?? '' }), at);
    else {
      const outcome = outcomeOf(cells, uai, years, request.source.id, agreement);
      if ('code' in outcome) sink.drop(outcome, at);
      else addToMultimap(establishments, `${uai} ${years}`, { at, outcome, audience });
    }
  }
  scale.check();
  agreement.check(source.file);
  for (const rows of establishments.values()) addOutcomes(rows, sink);
}

function isInside(region: string, uai: string, scope: TerritoryScope): boolean {
  return scope.hasRegion(region) || scope.hasDepartment(departmentOfUai(uai));
}

/**
 * Adds the outcomes of an establishment. One with apprentices has three rows: pupils, apprentices, and both together,
 * which is not a route of the feed. One without apprentices only has the last, which then concerns its pupils.
 */
function addOutcomes(rows: readonly Row[], sink: Sink): void {
  const isApart = rows.some(({ audience }) => audience !== 'ensemble');
  for (const { outcome, audience, at } of rows) {
    if (audience === undefined || audience === 'dont apprentis')
      sink.add('outcomes', { ...outcome, route: 'apprenticeship' }, at);
    else if (audience === 'ensemble' && isApart) sink.skip(message('pupils-and-apprentices'));
    else sink.add('outcomes', { ...outcome, route: 'school' }, at);
  }
}

function outcomeOf(
  cells: EstablishmentCells,
  uai: string,
  cohort: string,
  sourceId: string,
  agreement: FigureAgreement,
): Outcome | Message {
  const furtherStudy = readRate(cells.furtherStudy);
  if (furtherStudy === undefined) return message('not-a-rate', { value: cells.furtherStudy });
  const employed: Outcome['employed'] = {};
  for (const month of MONTHS) {
    const text = cells.employed[month] ?? '';
    const rate = readRate(text);
    if (rate === undefined) return message('not-a-rate', { value: text });
    if (rate !== null) employed[month] = rate;
  }
  const contradiction = contradictionOf(employed[6], furtherStudy, cells, agreement);
  if (contradiction) return contradiction;
  const outcome: Outcome = { uai, route: 'school', cohort, employed, furtherStudy, sourceId };
  // A rate of months to come is not known yet: only the absence of every rate is reported.
  if (Object.keys(employed).length > 0) return outcome;
  return { ...outcome, employed: { 6: null }, missing: 'not-published' };
}

/**
 * Returns the fault of the rates of a row whose shares do not agree with them: a shifted or swapped column, or a rate
 * written as a part of one. The rate employed is that of those who stopped studying.
 */
function contradictionOf(
  employed: number | null | undefined,
  furtherStudy: number | null,
  { shares }: EstablishmentCells,
  agreement: FigureAgreement,
): Message | undefined {
  const [study, share, otherShare] = shares.map(readNumber);
  if (study === undefined || share === undefined || otherShare === undefined) return undefined;
  if (Math.abs(study + share + otherShare - 100) > MOST_ROUNDING) {
    agreement.add(false);
    return message('shares-not-whole', { shares: shares.join(', ') });
  }
  if (typeof employed !== 'number' || furtherStudy === null) return undefined;
  const isRight = Math.abs((employed * (100 - furtherStudy)) / 100 - share) <= MOST_ROUNDING;
  agreement.add(isRight);
  if (isRight) return undefined;
  return message('rate-contradicts-shares', {
    value: String(employed),
    study: String(furtherStudy),
    share: String(share),
  });
}

/** Reads a rate; null for "nd", which means not published, or an empty text; undefined for an invalid rate. */
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
