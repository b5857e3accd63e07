// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../../csv/read-csv.js';
import { departmentOfUai } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { sentenceCase } from '../../text/diploma-title.js';
import { readIntake } from '../../text/intake.js';
import { readCount } from '../../text/read-count.js';
import { csvRows, tableKind } from '../csv-source.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { addSchoolOffer, isUai, offerKey, type OfferedTraining } from './offers.js';
import { parcoursupTraining } from './parcoursup-label.js';
import { orionSignature } from './signature.js';
import './messages.js';

/** Row of the offer: an establishment, a year of a diploma, a route. */
interface OfferRow {
  uai: string;
  mefstat: string;
  label: string;
  /** Whether the label is one of Parcoursup, in normal case rather than capitals. */
  isParcoursup: boolean;
  route: 'school' | 'apprenticeship';
  /** Number of places; undefined when not published. */
  capacity: number | undefined;
  /** Number of first wishes, or of confirmed wishes; undefined when not published. */
  wishCount: number | undefined;
  at: Position;
}

interface Layout {
  columns: readonly string[];
  uai: string;
  mefstat: string;
  capacity: string;
  wishColumn: string;
  /** Possible columns of the label, which change from one year to another. */
  labels: readonly string[];
  isParcoursup: boolean;
  route: (row: CsvRow) => string;
}

/** Words of the routes, by code of Affelnet. */
const AFFELNET_ROUTES: Readonly<Record<string, string>> = { ST: 'scolaire', AP: 'apprentissage' };

const LAYOUTS: readonly Layout[] = [
  {
    columns: ['UAI', 'LIBELLÉFORMATION', 'MEFSTAT11', 'STATUT', 'CAPACITEPSUP'],
    uai: 'UAI',
    mefstat: 'MEFSTAT11',
    capacity: 'CAPACITEPSUP',
    wishColumn: 'NB_VOEUX_CONFIRMES',
    labels: ['LIBELLÉFORMATION'],
    isParcoursup: true,
    route: row => row.get('STATUT').toLowerCase(),
  },
  {
    columns: ['Etablissement d’accueil', 'MEF STAT 11', 'Statut Offre de formation', 'Capacité carte scolaire'],
    uai: 'Etablissement d’accueil',
    mefstat: 'MEF STAT 11',
    capacity: 'Capacité carte scolaire',
    wishColumn: 'Demandes vœux 1',
    labels: ['libelle_mef', 'Libellé du MEF national de rattachement'],
    isParcoursup: false,
    route: row => {
      const status = row.get('Statut Offre de formation');
      return AFFELNET_ROUTES[status] ?? status.toLowerCase();
    },
  },
];

/** Capacity that means no limit. */
const UNLIMITED = 999;

/**
 * Capacities of each establishment for an intake, as gathered by Orion: CAP and baccalauréat professionnel (Affelnet),
 * BTS (Parcoursup), recognised by their columns. Needs the directory of establishments and the nomenclatures of
 * diplomas first.
 *
 * An offer is an establishment, a diploma and a route: among several years of study, only the first counts; several
 * choices for the same year are added up. The first wishes of Affelnet and the confirmed wishes of Parcoursup, which
 * have different meanings, are kept apart.
 */
export const orion: Reader = {
  kind: 'orion',
  name: 'capacités d’accueil, Orion',
  signature: orionSignature,
  provenance: {
    title: 'Capacités d’accueil en voie professionnelle et en BTS',
    publisher: 'Ministère de l’Éducation nationale, Orion',
    url: 'https://orion.inserjeunes.beta.gouv.fr',
    licence: 'Licence Ouverte 2.0',
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      const layout = await tableKind(file, LAYOUTS);
      if (layout) await readFile(file, layout, request, sink);
      else sink.warn(message('columns-of-no-known-kind'), { file: file.file });
    }
  },
};

async function readFile(file: InputFile, layout: Layout, request: ReadRequest, sink: Sink): Promise<void> {
  const offers = new Map<string, { intake: number; rows: OfferRow[] }>();
  const seen = new Set<string>();
  for await (const row of csvRows(file, layout.columns, request, sink)) {
    const at = { file: file.file, line: row.line };
    if (row.get('Voeu de recensement O/N') === 'O') {
      sink.skip(message('census-wish'));
      continue;
    }
    const offerRow = readWish(row, layout, at, sink);
    if ('code' in offerRow) sink.drop(offerRow, at);
    else if (!request.scope.hasDepartment(departmentOfUai(offerRow.uai))) sink.skip(message('row-outside-territory'));
    else {
      const year = row.get('rentree') || (request.source.provenance.period ?? '');
      const intake = readIntake(year);
      const same = [
        offerRow.uai,
        offerRow.mefstat,
        offerRow.route,
        offerRow.label,
        offerRow.capacity,
        // The number of wishes distinguishes two choices for one diploma from a repeated row.
        row.get(layout.wishColumn),
      ].join(' ');
      if (intake === undefined) sink.drop(message('not-an-intake', { value: year }), at);
      else if (seen.has(`${intake} ${same}`)) sink.skip(message('offer-repeated'));
      else {
        seen.add(`${intake} ${same}`);
        const key = `${intake} ${offerOf(offerRow, request)}`;
        const offer = offers.get(key) ?? { intake, rows: [] };
        offer.rows.push(offerRow);
        offers.set(key, offer);
      }
    }
  }
  for (const { intake, rows } of offers.values()) addOffer(intake, rows, request, sink);
}

function readWish(row: CsvRow, layout: Layout, at: Position, sink: Sink): OfferRow | Message {
  const uai = row.get(layout.uai).toUpperCase();
  if (!isUai(uai)) return message('not-a-uai', { value: uai });
  const mefstat = row.get(layout.mefstat);
  if (!/^[\dA-Z]{11}$/.test(mefstat)) return message('not-a-mefstat-code', { value: mefstat });
  const status = layout.route(row);
  if (status !== 'scolaire' && status !== 'apprentissage') return message('route-unknown', { value: status });
  const text = row.get(layout.capacity);
  const capacity = readCount(text);
  if (text !== '' && capacity === undefined) return message('not-a-number-of-places', { value: text });
  const wishText = row.get(layout.wishColumn);
  const wishCount = readCount(wishText);
  if (wishText !== '' && wishCount === undefined) sink.warn(message('not-a-number-of-wishes', { value: wishText }), at);
  return {
    uai,
    mefstat,
    label: layout.labels.map(column => row.get(column)).find(label => label !== '') ?? '',
    isParcoursup: layout.isParcoursup,
    route: status === 'scolaire' ? 'school' : 'apprenticeship',
    capacity: capacity === UNLIMITED ? undefined : capacity,
    wishCount,
    at,
  };
}

/**
 * Returns the key of an offer. A code missing from the nomenclature identifies its diploma, without the year of study,
 * its fourth character.
 */
function offerOf({ uai, mefstat, route, label }: OfferRow, { tables }: ReadRequest): string {
  const diploma = tables.cfdOfMefstat.get(mefstat) ?? `${mefstat.slice(0, 3)} ${mefstat.slice(4)} ${label}`;
  return [uai, diploma, route].join(' ');
}

function addOffer(intake: number, rows: readonly OfferRow[], request: ReadRequest, sink: Sink): void {
  const entry = rows.reduce((first, { mefstat }) => (yearOf(mefstat) < first ? yearOf(mefstat) : first), '~');
  const entering = rows.filter(({ mefstat }) => yearOf(mefstat) === entry);
  const [first] = entering;
  if (!first) return;
  const capacity = wholeSum(entering.map(row => row.capacity));
  const wishCount = wholeSum(entering.map(row => row.wishCount));
  const { uai, route, isParcoursup, at } = first;
  const fault = addSchoolOffer(
    {
      uai,
      route,
      intake,
      capacity,
      ...(isParcoursup
        ? { confirmedWishes: wishCount }
        : { firstWishes: wishCount, entryYear: Number(entry) > 1 ? Number(entry) : undefined }),
      training: trainingOf(first, request),
    },
    at,
    request,
    sink,
  );
  if (fault !== undefined) return sink.drop(fault, at);
  for (const { label } of rows) request.tables.knownOffers.add(offerKey(uai, label));
}

/** Returns the sum of all values; undefined when one is missing, so that a part is never given for the whole. */
function wholeSum(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}

/** Returns the year of study: the fourth character of a MEFSTAT11. */
function yearOf(mefstat: string): string {
  return mefstat.charAt(3);
}

function trainingOf({ mefstat, label, isParcoursup }: OfferRow, { tables }: ReadRequest): OfferedTraining {
  const cfd = tables.cfdOfMefstat.get(mefstat);
  if (isParcoursup) return { ...parcoursupTraining(label), cfd };
  // A label such as "1CAP2 CUISINE" has the kind and the year of study before the name.
  const title = sentenceCase(label.replace(/^\S+\s+/, ''));
  return { cfd, title: title === '' ? mefstat : title, certifying: true, level: null, entryLevel: null };
}
