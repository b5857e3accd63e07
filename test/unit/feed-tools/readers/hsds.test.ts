// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// HSDS 3 (Open Referral): the JSON of its API and the tables of its datapackage give the same directory.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Resource } from '@orientation-widgets/feed';
import { buildWith, type Built } from '../support/built.js';
import { messageCounts } from '../support/message-counts.js';

async function read(
  t: TestContext,
  files: Record<string, string>,
  path: string | string[] = Object.keys(files),
): Promise<[Map<string, Resource>, Built]> {
  const built = await buildWith(t, [{ id: 'it', kind: 'hsds', path }], files);
  return [new Map((await built.records('directory')).map(record => [record.id, record])), built];
}

const SCHEDULE = { id: 'sc', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' };
const LOCATION = {
  id: 'l1',
  location_type: 'physical',
  name: 'Maison',
  latitude: '50.017',
  longitude: '4.049',
  addresses: [{ id: 'a1', address_1: '1 rue du Puits', city: 'Fourmies', postal_code: '59610' }],
};
const SERVICE = {
  id: 's1',
  name: 'Atelier vélo',
  description: 'On répare. '.repeat(40),
  status: 'active',
  assured_date: '2026-10-01',
  minimum_age: 14,
  eligibility_description: 'Habiter ici',
  email: 'a@exemple.fr',
  url: 'javascript:alert(1)',
  organization: { id: 'o1', name: 'Association' },
  phones: [{ id: 'p1', number: '03 53 01 00 30' }],
  languages: [{ id: 'g1', code: 'fr' }],
  cost_options: [{ id: 'c1', amount: 0 }],
  service_at_locations: [{ location: LOCATION, schedules: [SCHEDULE] }],
};

test('hsds: a service has its place, hours, conditions and organisation; faults are dropped', async t => {
  const services = [
    SERVICE,
    {
      ...SERVICE,
      id: 's2',
      status: 'defunct',
      service_at_locations: [
        { location: LOCATION, schedules: [{ ...SCHEDULE, freq: 'MONTHLY', description: 'Le premier lundi' }] },
      ],
    },
    { ...SERVICE, id: '' },
    {
      ...SERVICE,
      id: 's3',
      service_at_locations: [{ location: { ...LOCATION, addresses: [{ city: 'Paris', postal_code: '75001' }] } }],
    },
    'x',
  ];
  const [records, built] = await read(t, { 'api.json': JSON.stringify({ total_items: 5, contents: services }) });
  const first = records.get('hsds-s1');
  assert.deepEqual(first?.hours, [{ days: [1, 2], opens: '09:00', closes: '12:00' }]);
  assert.deepEqual(
    [first.kind, first.partOf, first.operator, first.phone, first.url, first.checked, first.cost, first.languages],
    ['scheme', 'hsds-o1', 'Association', '03 53 01 00 30', undefined, '2026-10-01', 'free', ['fr']],
  );
  assert.deepEqual(first.eligibility, { text: 'Habiter ici', minAge: 14 });
  assert.deepEqual([first.lat, first.address?.street, first.territoryIds], [50.017, '1 rue du Puits', ['dep-59']]);
  const second = records.get('hsds-s2');
  assert.deepEqual([second?.status, second?.hours, second?.hoursText], ['closed', undefined, 'Le premier lundi']);
  assert.deepEqual(messageCounts(built, 'it'), [
    ['no-name', 1],
    ['should-be-an-object', 1],
    ['row-outside-territory', 1],
    ['hours-not-read', 1],
  ]);
});

test('hsds: a datapackage of tables gives the same records as the JSON', async t => {
  const files = {
    'pack/datapackage.json': '{ "name": "x", "resources": [{ "name": "service" }] }',
    'pack/organizations.csv': 'id,name,description\no1,Association,Une association\n',
    'pack/service.csv':
      'id,organization_id,name,description,status,assured_date,minimum_age,eligibility_description,email\n' +
      `s1,o1,Atelier vélo,${SERVICE.description},active,2026-10-01,14,Habiter ici,a@exemple.fr\n`,
    'pack/location.csv':
      'id,organization_id,location_type,name,latitude,longitude\nl1,o1,physical,Maison,50.017,4.049\n',
    'pack/address.csv': 'id,location_id,address_1,city,postal_code\na1,l1,1 rue du Puits,Fourmies,59610\n',
    'pack/service_at_location.csv': 'id,service_id,location_id\nsl1,s1,l1\n',
    'pack/schedule.csv': 'id,service_at_location_id,freq,byday,opens_at,closes_at\nsc,sl1,WEEKLY,"MO,TU",09:00,12:00\n',
    'pack/phone.csv': 'id,service_id,number\np1,s1,03 53 01 00 30\n',
    'pack/language.csv': 'id,service_id,code\ng1,s1,fr\n',
    'pack/cost_option.csv': 'id,service_id,amount\nc1,s1,0\n',
  };
  const [fromTables] = await read(t, files, 'pack');
  const [fromJson] = await read(t, { 'api.json': JSON.stringify([SERVICE]) });
  assert.deepEqual(fromTables.get('hsds-s1'), fromJson.get('hsds-s1'));
  const structure = fromTables.get('hsds-o1');
  assert.deepEqual(
    [structure?.kind, structure?.name, structure?.address?.communeName, fromTables.size],
    ['structure', 'Association', 'Fourmies', 2],
  );
  await assert.rejects(read(t, { 'x.json': '{}' }), /no organisation or service/);
});
