// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import { readCoordinates } from '../../geo/coordinates.js';
import { message } from '../../messages/message.js';
import { cleanPhone, cleanUrl } from '../../text/contact-details.js';
import { rhythmsOf } from '../../text/rhythms.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { UNDATED_SESSION } from '../undated-session.js';
import { capitalised, isInScope, ODBL, onisepCode, onisepDomains, onisepId, onisepProvenance } from './common.js';
import { readPortalTable, type PortalRow } from './portal-table.js';
import { onisepActionsSignature } from './signature.js';
import './messages.js';

/** Columns common to all exports. */
const COLUMNS = {
  action: 'Action de Formation (AF) identifiant Onisep',
  title: 'Formation (FOR) libellé',
  training: 'FOR URL et ID Onisep',
  place: 'Lieu d’enseignement (ENS) libellé',
  placeId: 'ENS URL et ID Onisep',
  region: 'ENS région',
  department: 'ENS département',
} as const;

/**
 * Places where the trainings of Onisep are given (Idéo-Actions de formation initiale), CSV, XML or JSON. These exports
 * only cover the school route and have no date: a session means that the training exists in that place. The cost is
 * free text and is left out.
 */
export const onisepActions: Reader = {
  kind: 'onisep-actions',
  name: 'actions Onisep',
  signature: onisepActionsSignature,
  shareAlike: ODBL,
  provenance: onisepProvenance('Onisep, Idéo-Actions de formation initiale'),
  async read(request, sink) {
    const trainings = new Set<string>();
    for (const file of await sourceFiles(request.source)) {
      const onRow = (row: PortalRow): void => {
        const at = { file: file.file, line: row.line };
        const action = onisepCode(row.get(COLUMNS.action), 'AF');
        const training = onisepCode(row.get(COLUMNS.training), 'FOR');
        const place = onisepCode(row.get(COLUMNS.placeId), 'ENS');
        if (action === '' || training === '' || place === '') sink.drop(message('no-onisep-codes'), at);
        else if (row.get(COLUMNS.title) === '') sink.drop(message('no-title'), at);
        else if (!isInScope(row.get(COLUMNS.region), row.get(COLUMNS.department), request.scope))
          sink.skip(message('row-outside-territory'));
        else {
          if (!trainings.has(training)) sink.add('trainings', trainingOf(row, training, request.source.id));
          trainings.add(training);
          addAction(row, { action, training, place }, request, sink);
        }
      };
      await readPortalTable(file, { required: Object.values(COLUMNS), onRow }, request, sink);
    }
  },
};

function addAction(
  row: PortalRow,
  codes: { action: string; training: string; place: string },
  request: ReadRequest,
  sink: Sink,
): void {
  const sourceId = request.source.id;
  const provider = providerOf(row, codes.place, sourceId);
  const place = placeOf(row, codes.place, request);
  const url = cleanUrl(row.get('AF page web'));
  const rhythms = rhythmsOf(row.get('AF modalités scolarité'));
  const session: Session = {
    id: onisepId(sourceId, codes.action),
    trainingId: onisepId(sourceId, codes.training),
    placeId: place.id,
    providerId: provider.id,
    route: 'school',
    ...UNDATED_SESSION,
    mode: modeOf(row.get('AF modalités scolarité')),
    accessible: /^locaux accessibles/i.test(row.get('ENS accessibilité')) ? true : null,
    ...(rhythms.length > 0 && { rhythms }),
    ...(url !== '' && { url }),
    sourceId,
  };
  sink.add('providers', provider);
  sink.add('places', place);
  sink.add('sessions', session);
}

/** Returns a training with the fields of the row; the list of trainings, when it is also read, gives the others. */
function trainingOf(row: PortalRow, code: string, sourceId: string): Training {
  const certificate = row.get('FOR nature du certificat');
  return {
    id: onisepId(sourceId, code),
    title: capitalised(row.get(COLUMNS.title)),
    certifications: [{ kind: 'onisep', code }],
    certifying: certificate !== '',
    level: null,
    entryLevel: null,
    domains: onisepDomains(row.get('FOR indexation domaine web Onisep')),
    formacodes: [],
    nsf: [],
    rome: [],
    url: row.get(COLUMNS.training),
    sourceId,
  };
}

function providerOf(row: PortalRow, place: string, sourceId: string): Provider {
  const uai = row.get('ENS code UAI').toUpperCase();
  const isKnownUai = /^\d{7}[A-Z]$/.test(uai);
  const provider: Provider = {
    id: isKnownUai ? `uai-${uai.toLowerCase()}` : onisepId(sourceId, place),
    name: row.get(COLUMNS.place),
  };
  const url = cleanUrl(row.get('ENS site web'));
  const phone = cleanPhone(row.get('ENS n° téléphone'));
  if (isKnownUai) provider.uai = uai;
  if (url !== '') provider.url = url;
  if (phone !== '') provider.phone = phone;
  return provider;
}

function placeOf(row: PortalRow, code: string, request: ReadRequest): Place {
  const { lat, lon } = readCoordinates(row.get('ENS latitude'), row.get('ENS longitude'));
  const boarding = boardingOf(row.get('ENS hébergement'));
  return {
    id: onisepId(request.source.id, code),
    name: row.get(COLUMNS.place),
    street: row.get('ENS adresse'),
    postalCode: row.get('ENS code postal'),
    communeCode: request.tables.communeOfUai.get(row.get('ENS code UAI').toUpperCase()) ?? '',
    communeName: row.get('ENS commune'),
    lat,
    lon,
    precision: lat === null ? 'none' : 'exact',
    ...(boarding !== undefined && { boarding }),
  };
}

/**
 * Reads the boarding: true for "internat (homme/femme)", false for "sans hébergement"; undefined when boarding is
 * elsewhere, or closed to some ("sauf post-bac").
 */
function boardingOf(text: string): boolean | undefined {
  if (/\b(?:sauf|non accessible|externat)\b/i.test(text)) return undefined;
  if (/^internat\b/i.test(text)) return true;
  return /^sans hébergement/i.test(text) ? false : undefined;
}

function modeOf(text: string): Session['mode'] {
  if (/partiellement (en|à) distan/i.test(text)) return 'hybrid';
  return /cours (en|à) distan/i.test(text) ? 'remote' : 'on-site';
}
