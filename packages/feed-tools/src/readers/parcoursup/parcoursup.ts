// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { coordinatesReason, readCoordinates } from '../../geo/coordinates.js';
import { message, type Message } from '../../messages/message.js';
import { digest } from '../../text/digest.js';
import { csvRows, tableKind } from '../csv-source.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { UNDATED_SESSION } from '../undated-session.js';
import { EXTRACT_COLUMNS, readExtract } from './extract.js';
import { parcoursupSignature } from './signature.js';
import './messages.js';

const COLUMNS = {
  uai: 'Code UAI de l’établissement',
  establishment: 'Établissement',
  department: 'Code départemental de l’établissement',
  commune: 'Commune de l’établissement',
  coordinates: 'Coordonnées GPS de la formation',
  /** Two columns have this name: the first, which is read, is the full name, the second only the kind of diploma. */
  title: 'Filière de formation',
} as const;

/** Column of the code of the training, in the files that have it. */
const CODE = 'cod_aff_form';

/** Names of preparatory trainings, which give no diploma. */
const PREPARATION = /^(CPGE|classe préparatoire)|année préparatoire|mise à niveau/i;

/**
 * Higher education on Parcoursup (fr-esr-parcoursup, one row per training in an establishment): trainings, providers,
 * places, and sessions without a date, which mean that the training exists there. The file has neither level nor
 * certification code. An extract of six columns is read too, by `readExtract`.
 */
export const parcoursup: Reader = {
  kind: 'parcoursup',
  name: 'Parcoursup',
  signature: parcoursupSignature,
  provenance: {
    title: 'Parcoursup, vœux de poursuite d’études et réponses des établissements',
    publisher: 'MESR-SIES',
    url: 'https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-parcoursup',
    licence: 'Licence Ouverte 2.0',
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      if (await tableKind(file, [{ columns: EXTRACT_COLUMNS }])) {
        await readExtract(file, request, sink);
        continue;
      }
      const codes = new Set<string>();
      for await (const row of csvRows(file, Object.values(COLUMNS), request, sink)) {
        const at = { file: file.file, line: row.line };
        const department = departmentCode(row.get(COLUMNS.department));
        const uai = row.get(COLUMNS.uai).toUpperCase();
        if (department === '00') sink.drop(message('cell-empty', { column: COLUMNS.department }), at);
        else if (!request.scope.hasDepartment(department)) sink.skip(message('row-outside-territory'));
        else if (!/^\d{7}[A-Z]$/.test(uai)) sink.drop(message('not-a-uai', { value: uai }), at);
        else if (row.get(COLUMNS.title) === '') sink.drop(message('no-title'), at);
        else if (codes.has(row.get(CODE))) sink.drop(message('code-repeated', { value: row.get(CODE) }), at);
        else {
          if (row.get(CODE) !== '') codes.add(row.get(CODE));
          addRow(row, { uai, department, file: file.file }, request, sink);
        }
      }
    }
  },
};

/** Restores the leading zero of "02", which Excel removes. */
function departmentCode(text: string): string {
  return text.padStart(2, '0');
}

function addRow(
  row: CsvRow,
  { uai, department, file }: { uai: string; department: string; file: string },
  request: ReadRequest,
  sink: Sink,
): void {
  const sourceId = request.source.id;
  const title = row.get(COLUMNS.title);
  const code = row.get(CODE) || digest(uai, title, row.get('Filière de formation détaillée'));
  const id = `${sourceId}:${code}`;
  const provider: Provider = { id: `uai-${uai.toLowerCase()}`, name: row.get(COLUMNS.establishment), uai };
  const place = placeOf(row, uai, sourceId, reason => sink.warn(reason, { file, line: row.line }));
  const training: Training = {
    id,
    title,
    certifications: [],
    certifying: !PREPARATION.test(title),
    level: null,
    entryLevel: null,
    domains: [],
    formacodes: [],
    nsf: [],
    rome: [],
    providerId: provider.id,
    sourceId,
  };
  const session: Session = {
    id,
    trainingId: id,
    placeId: place.id,
    providerId: provider.id,
    route: /apprentissage/i.test(`${title} ${row.get('Filière de formation très détaillée')}`)
      ? 'apprenticeship'
      : 'school',
    ...UNDATED_SESSION,
    sourceId,
  };
  request.tables.departmentOfPlace.set(place.id, department);
  sink.add('providers', provider);
  sink.add('places', place);
  sink.add('trainings', training);
  sink.add('sessions', session);
}

/**
 * Returns the place of a row. The file has neither street nor postal code, and an establishment may have several sites:
 * coordinates are part of the id.
 */
function placeOf(row: CsvRow, uai: string, sourceId: string, warn: (reason: Message) => void): Place {
  const [latitude = '', longitude = ''] = row.get(COLUMNS.coordinates).split(',');
  const { lat, lon, fault } = readCoordinates(latitude, longitude);
  if (fault !== undefined) warn(coordinatesReason(fault, latitude, longitude));
  return {
    id: `${sourceId}:${uai.toLowerCase()}-${digest(String(lat), String(lon)).slice(0, 6)}`,
    name: row.get(COLUMNS.establishment),
    street: '',
    postalCode: '',
    communeCode: '',
    communeName: row.get(COLUMNS.commune),
    lat,
    lon,
    precision: lat === null ? 'none' : 'exact',
  };
}
