// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { textOfValue } from '../../text/text-of-value.js';
import type { CsvRow } from '../../csv/read-csv.js';
import { message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { csvRows } from '../csv-source.js';
import { readItems, textAt, type JsonItem } from '../json-items.js';
import { isJson, jsonValue } from '../json-records.js';
import type { Position, Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { readServiceHours } from './service-hours.js';
import { ServiceRecords, tellPhones, type WrittenService } from './service-record.js';
import { servicePublicSignature } from './signature.js';
import './messages.js';

const COLUMNS = ['type', 'nom', 'telephone', 'courriel', 'site', 'adresse', 'code_postal', 'commune'];

/**
 * Annuaire de l’administration (DILA, service-public.gouv.fr): the JSON export of its API, or a table of its services.
 * A service is kept when its type answers a need. The setting `checked` is the day of a table, which does not contain
 * it.
 */
export const servicePublic: Reader = {
  kind: 'service-public',
  name: 'annuaire de l’administration',
  signature: servicePublicSignature,
  provenance: {
    title: 'Annuaire de l’administration et des services publics',
    publisher: 'Direction de l’information légale et administrative (DILA)',
    url: 'https://lannuaire.service-public.gouv.fr',
    licence: 'Licence Ouverte 2.0',
    licenceUrl: 'https://www.service-public.fr/a-propos/donnees-ouvertes',
  },
  settings: ['checked'],
  checkSettings: ({ checked }, refuse) => {
    if (checked !== undefined && dayOf(checked) === undefined)
      refuse('/checked', message('not-a-day', { value: textOfValue(checked) }));
  },
  async read(request, sink) {
    const services = new ServiceRecords(request, sink);
    const checked = dayOf(request.source.settings['checked']);
    const add = (service: WrittenService, at: Position): void => {
      tellPhones(service.phones, at, sink);
      services.add({ ...service, checked: service.checked ?? checked }, at);
    };
    const files = await sourceFiles(request.source);
    if (files.some(({ path }) => isJson(path)))
      return readItems(request, sink, ['service', 'services', 'results'], message('no-public-service'), (item, at) =>
        add(serviceOfItem(item), at),
      );
    for (const file of files)
      for await (const row of csvRows(file, COLUMNS, request, sink))
        add(serviceOfRow(row), { file: file.file, line: row.line });
  },
};

/**
 * Reads a service from a row, which separates several telephones or emails with semicolons, and whose address may end
 * with the commune.
 */
function serviceOfRow(row: CsvRow): WrittenService {
  const [postalCode, communeName] = [row.get('code_postal'), row.get('commune')];
  const several = (name: string): string[] => row.get(name).split(';');
  const street = cleanLine(row.get('adresse')).replaceAll('\u0092', '’');
  const tail = `${postalCode} ${communeName}`;
  return {
    id: row.get('id'),
    types: row.get('type').split(' ').slice(0, 1),
    name: row.get('nom'),
    phones: several('telephone'),
    emails: several('courriel'),
    urls: [row.get('site')],
    place: {
      street: [street.endsWith(tail) ? street.slice(0, -tail.length).replace(/(?<![\s,])[\s,]+$/, '') : street],
      postalCode,
      communeCode: row.get('code_insee'),
      communeName,
      latitude: row.get('latitude'),
      longitude: row.get('longitude'),
    },
    hours: {},
    wheelchair: undefined,
    checked: undefined,
  };
}

function serviceOfItem(item: JsonItem): WrittenService {
  const addresses = listIn(item, 'adresse');
  const address = addresses.find(each => /^adresse$/i.test(textAt(each, 'type_adresse'))) ?? addresses[0];
  const pivots = listIn(item, 'pivot');
  const access = textAt(address, 'accessibilite');
  return {
    id: textAt(item, 'id'),
    types: pivots.map(pivot => textAt(pivot, 'type_service_local')).filter(Boolean),
    name: textAt(item, 'nom'),
    phones: valuesIn(item, 'telephone'),
    emails: valuesIn(item, 'adresse_courriel').flatMap(text => text.split(';')),
    urls: valuesIn(item, 'site_internet'),
    place: {
      street: ['complement1', 'complement2', 'numero_voie', 'service_distribution'].map(name => textAt(address, name)),
      postalCode: textAt(address, 'code_postal'),
      communeCode: textAt(item, 'code_insee_commune'),
      communeName: textAt(address, 'nom_commune'),
      latitude: textAt(address, 'latitude'),
      longitude: textAt(address, 'longitude'),
    },
    hours: readServiceHours(listIn(item, 'plage_ouverture')),
    wheelchair: access === 'ACC' ? true : access === 'NAC' ? false : undefined,
    checked: dayOf(textAt(item, 'date_modification')),
  };
}

/** Returns a list of the export, stored as a list or, as in the tables of the API, as JSON text. */
function listIn(item: JsonItem, name: string): readonly unknown[] {
  const value = jsonValue(item, name);
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string') return value === undefined || value === null ? [] : [value];
  if (!/^\s*[[{]/.test(value)) return value.trim() === '' ? [] : [value];
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list : [list];
  } catch {
    return [];
  }
}

/** Returns the texts of a list, or the "valeur" of its objects. */
function valuesIn(item: JsonItem, name: string): string[] {
  return listIn(item, name)
    .map(each => (typeof each === 'string' ? each : textAt(each, 'valeur')))
    .filter(Boolean);
}

/**
 * Returns the day of a date, `2026-07-14T08:00:00` or `14/07/2026 08:00:00`, in ISO 8601; undefined for another value.
 */
function dayOf(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(date) ?? [];
  return day === undefined ? /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] : `${year ?? ''}-${month ?? ''}-${day}`;
}
