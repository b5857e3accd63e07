// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { readJsonItems } from '../../json/read-items.js';
import { isObject, notAnObject } from '../../json/parse-json.js';
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { cleanLine } from '../../text/clean-text.js';
import { cleanUrl } from '../../text/contact-details.js';
import { isInScope, readPlace, territoriesOf, type ResourcePlace } from '../directory/resource-place.js';
import { readContacts, readDescription } from '../directory/resource-texts.js';
import { weekOf } from '../directory/weekly-hours.js';
import { listAt, textAt, type JsonItem } from '../json-items.js';
import { isJson } from '../json-records.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { DataPackage, tableOf } from './tables.js';
import { hsdsSignature } from './signature.js';
import './messages.js';

const STATUS: Readonly<Record<string, Resource['status']>> = {
  active: 'active',
  inactive: 'closed',
  defunct: 'closed',
};
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Lists of a JSON file that contain organisations or services. */
const LISTS = ['organizations', 'services', 'contents'];

/** Maximum number of items read from a list of a record. */
const MAX_ITEMS = 100;

/**
 * Organisations and services of the Human Services Data Specification (HSDS 3, Open Referral): the JSON of its API, or
 * the folder of CSV files of its datapackage. A service takes the place, the hours and the name of its organisation.
 */
export const hsds: Reader = {
  kind: 'hsds',
  name: 'annuaire HSDS',
  signature: hsdsSignature,
  provenance: { title: 'Annuaire HSDS', publisher: 'L’éditeur de l’annuaire' },
  async read(request, sink) {
    let knownCount = 0;
    const add = (item: JsonItem, kind: 'organization' | 'service', at: Position): void => {
      knownCount++;
      readRecord(item, kind, at, request, sink);
    };
    const tables = new DataPackage();
    for (const file of await sourceFiles(request.source)) {
      const table = tableOf(file);
      if (isJson(file.path)) await readJson(file.path, file.file, request, sink, add);
      else if (table) await tables.read(file, table, request, sink);
      else sink.warn(message('columns-of-no-known-kind'), { file: file.file });
    }
    for (const { item, at } of tables.organisations()) add(item, 'organization', at);
    for (const { item, at } of tables.services()) add(item, 'service', at);
    if (knownCount === 0) throw new SourceError({ file: request.source.names.join(', '), reason: message('no-hsds') });
  },
};

async function readJson(
  path: string,
  file: string,
  { onBytes }: ReadRequest,
  sink: Sink,
  add: (item: JsonItem, kind: 'organization' | 'service', at: Position) => void,
): Promise<void> {
  await readJsonItems(
    { path, file, onBytes },
    {
      root: () => undefined,
      // The description of the datapackage is in a separate file, which has no record.
      member: () => undefined,
      item: (item, index, key) => {
        if (key !== undefined && !LISTS.includes(key)) return;
        sink.read();
        const at = { file: `${file} ${key === undefined ? '' : `/${key}`}/${index}` };
        if (!isObject(item)) return sink.drop(notAnObject(item), at);
        const isService =
          key === 'services' || Object.hasOwn(item, 'organization') || Object.hasOwn(item, 'organization_id');
        add(item, isService ? 'service' : 'organization', at);
      },
    },
  );
}

function readRecord(
  item: JsonItem,
  kind: 'organization' | 'service',
  at: Position,
  { scope }: ReadRequest,
  sink: Sink,
): void {
  const [id, name] = [textAt(item, 'id'), cleanLine(textAt(item, 'name')).slice(0, 300)];
  if (id === '' || id.length > 200 || name === '') return sink.drop(message('no-name'), at);
  const links = listAt(item, 'service_at_locations').slice(0, MAX_ITEMS);
  const locations = kind === 'service' ? links.flatMap(link => listAt(link, 'location')) : listAt(item, 'locations');
  const place = placeOf(locations[0], at, sink);
  if (!isInScope(place, scope)) return sink.skip(message('row-outside-territory'));
  const schedules = [...listAt(item, 'schedules'), ...links.flatMap(link => listAt(link, 'schedules'))];
  const recordSchedules =
    schedules.length > 0 ? schedules : locations.flatMap(location => listAt(location, 'schedules'));
  const organisation = textAt(item, 'organization.id') || textAt(item, 'organization_id');
  const operator = cleanLine(textAt(item, 'organization.name')).slice(0, 300);
  const [status, checked] = [STATUS[textAt(item, 'status')], dayIn(textAt(item, 'assured_date'))];
  const [minAge, maxAge] = [ageIn(textAt(item, 'minimum_age')), ageIn(textAt(item, 'maximum_age'))];
  const conditions = cleanLine(textAt(item, 'eligibility_description')).slice(0, 2000);
  const fees = cleanLine(textAt(item, 'fees_description')).slice(0, 500);
  const languages = listAt(item, 'languages')
    .map(each => textAt(each, 'code'))
    .filter(code => /^[a-z]{2,3}$/.test(code));
  const isRemote = locations.length > 0 && locations.every(each => textAt(each, 'location_type') === 'virtual');
  const access = cleanUrl(textAt(locations[0], 'accessibility.0.url'));
  const record: Resource = {
    id: `hsds-${id}`,
    kind: kind === 'service' ? 'scheme' : 'structure',
    name,
    ...readDescription(textAt(item, 'description')),
    audiences: [],
    sectors: [],
    territoryIds: territoriesOf(place),
    ...place.resource,
    ...readContacts({
      phone: textAt(listAt(item, 'phones')[0], 'number'),
      email: textAt(item, 'email'),
      url: textAt(item, 'url') || textAt(item, 'website'),
    }),
    ...(kind === 'service' && organisation !== '' && { partOf: `hsds-${organisation}` }),
    ...(operator !== '' && { operator }),
    ...(status && { status }),
    ...(checked !== undefined && { checked }),
    ...((conditions !== '' || minAge !== undefined || maxAge !== undefined) && {
      eligibility: {
        ...(conditions !== '' && { text: conditions }),
        ...(minAge !== undefined && { minAge }),
        ...(maxAge !== undefined && { maxAge }),
      },
    }),
    ...(fees !== '' && { costText: fees }),
    ...costOf(item),
    ...(languages.length > 0 && { languages: languages.slice(0, MAX_ITEMS) }),
    ...(isRemote && { reach: 'remote' as const }),
    ...(access !== '' && { access: { url: access } }),
    ...hoursOf(recordSchedules.slice(0, MAX_ITEMS), at, sink),
  };
  sink.add('directory', record, at);
}

function placeOf(location: unknown, at: Position, sink: Sink): ResourcePlace {
  const address = listAt(location, 'addresses')[0];
  return readPlace(
    {
      street: [textAt(address, 'address_1'), textAt(address, 'address_2')],
      postalCode: textAt(address, 'postal_code'),
      communeCode: '',
      communeName: textAt(address, 'city'),
      latitude: textAt(location, 'latitude'),
      longitude: textAt(location, 'longitude'),
    },
    at,
    sink,
  );
}

/** Reads schedules that describe a simple week; others stay as text. */
function hoursOf(schedules: readonly unknown[], at: Position, sink: Sink): Pick<Resource, 'hours' | 'hoursText'> {
  if (schedules.length === 0) return {};
  const openings = schedules.flatMap(schedule =>
    textAt(schedule, 'byday')
      .split(',')
      .map(day => ({
        day: DAYS.indexOf(day.trim()),
        text: `${textAt(schedule, 'opens_at').slice(0, 5)}-${textAt(schedule, 'closes_at').slice(0, 5)}`,
      })),
  );
  const isPlain = schedules.every(
    schedule =>
      /^(WEEKLY)?$/.test(textAt(schedule, 'freq')) &&
      /^1?$/.test(textAt(schedule, 'interval')) &&
      ['valid_from', 'valid_to', 'until', 'bymonthday', 'byweekno'].every(name => textAt(schedule, name) === ''),
  );
  const hours = isPlain && openings.every(({ day }) => day >= 0) ? weekOf(openings) : undefined;
  if (hours) return { hours };
  const words = schedules
    .map(
      schedule =>
        textAt(schedule, 'description') ||
        `${textAt(schedule, 'byday')} ${textAt(schedule, 'opens_at')}-${textAt(schedule, 'closes_at')}`,
    )
    .map(cleanLine)
    .filter(Boolean)
    .join(', ')
    .slice(0, 500);
  sink.warn(message('hours-not-read', { value: words.slice(0, 120) }), at);
  return words === '' ? {} : { hoursText: words };
}

/**
 * Reads the cost of a service: paid when an amount is not zero, free when all are zero; empty when an amount cannot be
 * read.
 */
function costOf(item: JsonItem): Pick<Resource, 'cost'> {
  const amounts = listAt(item, 'cost_options').map(option => textAt(option, 'amount'));
  const numericAmounts = amounts
    .filter(amount => /^\d+([.,]\d+)?$/.test(amount))
    .map(amount => Number(amount.replace(',', '.')));
  if (numericAmounts.length === 0 || numericAmounts.length < amounts.length) return {};
  return { cost: numericAmounts.every(amount => amount === 0) ? 'free' : 'paid' };
}

function dayIn(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

function ageIn(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}
