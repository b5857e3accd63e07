// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { textOfValue } from '../../text/text-of-value.js';
import type { Resource } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { coordinatesReason, readCoordinates } from '../../geo/coordinates.js';
import { departmentOfCommune } from '../../geo/territory-scope.js';
import { message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { cleanEmail, cleanPhone } from '../../text/contact-details.js';
import { csvRows } from '../csv-source.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { readDailyHours } from './weekly-hours.js';
import { franceServicesSignature } from './signature.js';
import './messages.js';

const DAYS = ['h_lundi', 'h_mardi', 'h_mercredi', 'h_jeudi', 'h_vendredi', 'h_samedi'];
/** Comments that restrict the hours to people with an appointment. */
const APPOINTMENT_ONLY =
  /(uniquement|seulement|exclusivement)\b.{0,12}\b(rdv|rendez-vous)|(rdv|rendez-vous) uniquement|rendez-vous est nécessaire|accueil su.? rdv/i;

const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const REQUIRED = ['id_fs', 'lib_fs', 'insee_com', 'lib_com', 'latitude', 'longitude', 'format_fs', ...DAYS];

/**
 * List of the France services (ANCT): structures that help people with the procedures of the public services, online or
 * not. Its records count as checked on the day of the list: set `checked` in the source.
 */
export const franceServices: Reader = {
  kind: 'france-services',
  name: 'France services',
  signature: franceServicesSignature,
  provenance: {
    title: 'Liste des structures France services',
    publisher: 'Agence nationale de la cohésion des territoires (ANCT)',
    url: 'https://www.data.gouv.fr/datasets/liste-des-structures-france-services',
    licence: 'Licence Ouverte 2.0',
  },
  settings: ['checked'],
  checkSettings: ({ checked }, refuse) => {
    if (checked !== undefined && !isDay(checked))
      refuse('/checked', message('not-a-day', { value: textOfValue(checked) }));
  },
  async read(request, sink) {
    const { checked } = request.source.settings;
    for (const file of await sourceFiles(request.source))
      for await (const row of csvRows(file, REQUIRED, request, sink))
        readRow(row, isDay(checked) ? checked : undefined, { file: file.file, line: row.line }, request, sink);
  },
};

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function readRow(row: CsvRow, checked: string | undefined, at: Position, { scope }: ReadRequest, sink: Sink): void {
  const code = row.get('insee_com').toUpperCase();
  const name = cleanLine(row.get('lib_fs'));
  if (name === '') return sink.drop(message('no-name'), at);
  if (!/^(\d{5}|2[AB]\d{3})$/.test(code)) return sink.drop(message('not-a-commune'), at);
  if (!scope.hasDepartment(departmentOfCommune(code))) return sink.skip(message('row-outside-territory'));
  const { lat, lon, fault } = readCoordinates(row.get('latitude'), row.get('longitude'));
  if (fault !== undefined) sink.warn(coordinatesReason(fault, row.get('latitude'), row.get('longitude')), at);
  const street = [row.get('adresse'), row.get('complement_adresse')].map(cleanLine).filter(Boolean).join(', ');
  const phone = cleanPhone(row.get('telephone'));
  const email = cleanEmail(row.get('mail'));
  const note = cleanLine(row.get('commentaire'));
  const resource: Resource = {
    id: `france-services-${row.get('id_fs')}`,
    kind: 'structure',
    name,
    summary: 'Aide pour vos démarches\u202f: emploi, retraite, santé, impôts, papiers, sur internet ou avec vous',
    audiences: ['Tous publics'],
    territoryIds: [`dep-${departmentOfCommune(code)}`],
    sectors: [],
    needs: ['digital'],
    audienceIds: ['everyone'],
    reach: /^fixe/i.test(row.get('format_fs')) ? 'place' : 'area',
    address: {
      ...(street !== '' && { street }),
      postalCode: row.get('code_postal'),
      communeCode: code,
      communeName: cleanLine(row.get('lib_com')),
      precision: lat === null ? 'none' : 'exact',
    },
    cost: 'free',
    how: [
      ...(phone === '' ? [] : [{ by: 'phone' as const, who: 'user' as const }]),
      { by: 'visit', who: 'user' },
      ...(email === '' ? [] : [{ by: 'email' as const, who: 'user' as const }]),
    ],
    networks: ['France services'],
    ...(lat !== null && lon !== null && { lat, lon }),
    ...(phone !== '' && { phone }),
    ...(email !== '' && { email }),
    ...(note !== '' && { description: note }),
    ...(checked !== undefined && { checked }),
    ...openings(row, at, sink),
  };
  sink.add('directory', resource, at);
}

/**
 * Reads opening hours. Those of a structure that travels, or that requires an appointment, stay as text: visiting at
 * these hours would not be enough.
 */
function openings(row: CsvRow, at: Position, sink: Sink): Pick<Resource, 'hours' | 'hoursText'> {
  const days = DAYS.map(day => row.get(day));
  if (days.every(day => day.trim() === '')) return {};
  const hoursText = days
    .flatMap((day, rank) => (day.trim() === '' ? [] : [`${NAMES[rank] ?? ''} ${cleanLine(day)}`]))
    .join(', ');
  if (!/^fixe/i.test(row.get('format_fs')) || APPOINTMENT_ONLY.test(row.get('commentaire'))) return { hoursText };
  const hours = readDailyHours(days);
  if (hours) return { hours };
  sink.warn(message('hours-not-read', { value: hoursText.slice(0, 120) }), at);
  return { hoursText };
}
