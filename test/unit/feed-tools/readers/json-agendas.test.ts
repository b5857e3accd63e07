// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Events, organisations and hosts in JSON: OpenAgenda, schema.org, Immersion Facilitée.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Resource } from '@orientation-widgets/feed';
import { buildWith, type Built } from '../support/built.js';
import { jobOf } from '../support/records.js';
import { messageCounts } from '../support/message-counts.js';

async function read(
  t: TestContext,
  kind: string,
  json: unknown,
  settings: object = {},
): Promise<[Map<string, Resource>, Built]> {
  const built = await buildWith(
    t,
    [
      { id: 'jobs', kind: 'feed', path: 'jobs.json' },
      { id: 'it', kind, path: 'it.json', ...settings },
    ],
    {
      'jobs.json': JSON.stringify({ jobs: [jobOf('soudage', { rome: ['H2913'] })] }),
      'it.json': typeof json === 'string' ? json : JSON.stringify(json),
    },
    { today: '2026-11-24' },
  );
  return [new Map((await built.records('directory')).map(record => [record.id, record])), built];
}

const LOCATION = {
  name: 'Halle',
  address: '1 rue du Puits',
  postalCode: '59610',
  insee: '59249',
  city: 'Fourmies',
  latitude: 50.017,
  longitude: 4.049,
};
const timing = (begin: string, end: string): object => ({ begin, end });
const AGENDA = {
  total: 6,
  events: [
    {
      uid: 11,
      title: { fr: 'Forum', en: 'Fair' },
      description: { fr: 'Un forum.' },
      location: LOCATION,
      timezone: 'Europe/Paris',
      status: 5,
      age: { min: 14, max: 25 },
      registration: [
        { type: 'phone', value: '03 53' },
        { type: 'link', value: 'https://forum.example' },
      ],
      conditions: { fr: 'Gratuit' },
      timings: [
        timing('2026-12-04T14:00:00.000Z', '2026-12-04T16:00:00.000Z'),
        timing('2026-12-03T14:00:00+01:00', '2026-12-03T18:00:00+01:00'),
      ],
    },
    {
      uid: 12,
      title: 'En ligne',
      attendanceMode: 2,
      onlineAccessLink: 'https://visio.example',
      status: 6,
      timings: [timing('2026-12-05T10:00:00+01:00', '')],
    },
    { uid: 13, title: 'À l’envers', timings: [timing('2026-12-05T10:00:00+01:00', '2026-12-05T09:00:00+01:00')] },
    { uid: 14, title: 'Zone', timezone: 'Mars/Olympus', timings: [timing('2026-12-05T10:00:00', '')] },
    { uid: 15, title: 'Passé', timings: [timing('2020-12-05T10:00:00+01:00', '')] },
    { uid: 16, title: 'Trop', timings: Array.from({ length: 1000 }, () => timing('2026-12-05T10:00:00+01:00', '')) },
    7,
  ],
};

test('openagenda: times are in their zone and in order, and impossible ones are dropped', async t => {
  const [records, built] = await read(t, 'openagenda', AGENDA, { sectors: ['Textile'] });
  const fair = records.get('event-openagenda-11');
  assert.deepEqual(fair?.event, {
    timezone: 'Europe/Paris',
    occurrences: [
      { start: '2026-12-03T14:00:00+01:00', end: '2026-12-03T18:00:00+01:00', status: 'full' },
      { start: '2026-12-04T15:00:00+01:00', end: '2026-12-04T17:00:00+01:00', status: 'full' },
    ],
    uid: '11',
    registration: { url: 'https://forum.example' },
  });
  assert.deepEqual(
    [fair.name, fair.summary, fair.territoryIds, fair.eligibility, fair.costText, fair.sectors, fair.address?.street],
    ['Forum', 'Un forum.', ['dep-59'], { minAge: 14, maxAge: 25 }, 'Gratuit', ['Textile'], 'Halle, 1 rue du Puits'],
  );
  const online = records.get('event-openagenda-12');
  assert.deepEqual(
    [online?.reach, online?.event?.online, online?.event?.occurrences[0]?.status],
    ['remote', 'https://visio.example', 'cancelled'],
  );
  assert.equal(records.size, 2);
  assert.deepEqual(messageCounts(built, 'it'), [
    ['event-ends-before', 1],
    ['zone-unknown', 1],
    ['event-too-many-times', 1],
    ['should-be-an-object', 1],
    ['event-not-in-these-days', 1],
  ]);
  await assert.rejects(read(t, 'openagenda', { total: 0 }), /no list "events"/);
  await assert.rejects(read(t, 'openagenda', '{"events":[{'), /JSON/);
});

const ADDRESS = {
  '@type': 'PostalAddress',
  streetAddress: '1 rue du Puits',
  postalCode: '59610',
  addressLocality: 'Fourmies',
};
const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'EducationEvent',
  '@id': 'https://lycee.example/jpo',
  name: 'Portes ouvertes',
  startDate: '2027-01-30T09:00',
  endDate: '2027-01-30T13:00',
  eventStatus: 'https://schema.org/EventRescheduled',
  previousStartDate: '2027-01-23T09:00',
  location: { '@type': 'Place', name: 'Lycée', address: ADDRESS, geo: { latitude: 50.017, longitude: 4.049 } },
  isAccessibleForFree: true,
  url: 'javascript:alert(1)',
};

test('schema-org: events, structures and companies are read, and a moved one keeps its time', async t => {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      EVENT,
      {
        '@type': 'GovernmentOffice',
        name: 'CIO',
        address: ADDRESS,
        telephone: '03 53 01 00 30',
        openingHours: ['Mo-Fr 09:00-12:00', 'Sa 10:00-11:00'],
      },
      {
        '@type': ['LocalBusiness', 'Thing'],
        name: 'Tôlerie',
        address: ADDRESS,
        openingHoursSpecification: [
          { dayOfWeek: ['Monday', 'https://schema.org/Tuesday'], opens: '09:00:00', closes: '17:00' },
        ],
      },
      { '@type': 'LocalBusiness', name: 'Impossible', address: ADDRESS, openingHours: 'Mo 25:00-09:00' },
      { '@type': 'Recipe', name: 'Tarte' },
      { '@type': 'Event', name: '', startDate: '2027-01-30' },
      { '@type': 'Event', name: 'Sans date' },
    ],
  };
  const [records, built] = await read(t, 'schema-org', graph);
  const [open, office, company, impossible, ...rest] = [...records.values()];
  assert.deepEqual(rest, []);
  assert.deepEqual(open?.event?.occurrences, [
    {
      start: '2027-01-30T09:00:00+01:00',
      end: '2027-01-30T13:00:00+01:00',
      previousStart: '2027-01-23T09:00:00+01:00',
      status: 'moved',
    },
  ]);
  assert.deepEqual(
    [open.cost, open.url, open.lat, open.address?.street],
    ['free', undefined, 50.017, 'Lycée, 1 rue du Puits'],
  );
  assert.deepEqual(
    [office?.kind, office?.phone, office?.hours],
    [
      'structure',
      '03 53 01 00 30',
      [
        { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '12:00' },
        { days: [6], opens: '10:00', closes: '11:00' },
      ],
    ],
  );
  assert.deepEqual([company?.kind, company?.hours], ['company', [{ days: [1, 2], opens: '09:00', closes: '17:00' }]]);
  assert.deepEqual([impossible?.hours, impossible?.hoursText], [undefined, 'Mo 25:00-09:00']);
  assert.deepEqual(messageCounts(built, 'it'), [
    ['no-name', 1],
    ['not-a-date', 1],
    ['other-thing', 1],
    ['hours-not-read', 1],
  ]);
  const [alone] = await read(t, 'schema-org', EVENT);
  assert.equal(alone.size, 1);
  await assert.rejects(read(t, 'schema-org', { '@type': 'Recipe' }), /no event or organisation/);
});

const HOST = {
  siret: '11000200000015',
  name: 'TOLERIE DU NORD',
  customizedName: 'Tôlerie du Nord',
  rome: 'H2913',
  romeLabel: 'Soudage manuel',
  nafLabel: 'Chaudronnerie',
  appellations: [{ appellationCode: '1', appellationLabel: 'Soudeur / Soudeuse' }],
  voluntaryToImmersion: true,
  fitForDisabledWorkers: null,
  position: { lat: 50.017, lon: 4.049 },
  address: { streetNumberAndAddress: '1 rue du Puits', postcode: '59610', departmentCode: '59', city: 'Fourmies' },
  contactMode: 'PHONE',
  numberOfEmployeeRange: '10-19',
  updatedAt: '2026-10-02T08:00:00.000Z',
  contactDetails: { firstName: 'Jeanne', lastName: 'Dupont', email: 'jeanne@tolerie.example', phone: '0601020304' },
};

test('immersion-facilitee: hosts are read by job, and no person is published', async t => {
  const answers = [
    HOST,
    { ...HOST, siret: '11000200000023', voluntaryToImmersion: false },
    { ...HOST, siret: '123' },
    { ...HOST, siret: '11000200000031', rome: 'soudage' },
    { ...HOST, siret: '11000200000049', rome: 'F1602', fitForDisabledWorkers: true, isAvailable: false },
  ];
  const licence = { licence: 'Conditions de l’API' };
  const [records, built] = await read(t, 'immersion-facilitee', { data: answers }, licence);
  const host = records.get('immersion-11000200000015-h2913');
  assert.deepEqual(host?.placement, {
    jobIds: ['soudage'],
    rome: ['H2913'],
    frame: 'Immersion professionnelle (PMSMP)',
    available: null,
    disability: null,
    employer: 'Tôlerie du Nord',
    sizeBand: '10-19',
  });
  assert.deepEqual(
    [host.summary, host.checked, host.how, host.sectors],
    ['Soudage manuel, Soudeur / Soudeuse', '2026-10-02', [{ by: 'phone', who: 'user' }], ['Chaudronnerie']],
  );
  const other = records.get('immersion-11000200000049-f1602')?.placement;
  assert.deepEqual([other?.jobIds, other?.available, other?.disability], [[], false, true]);
  assert.doesNotMatch(JSON.stringify([...records.values()]), /Jeanne|Dupont|0601020304/);
  assert.deepEqual(messageCounts(built, 'it'), [
    ['not-a-siret', 1],
    ['not-a-rome-code', 1],
    ['host-not-willing', 1],
  ]);
  await assert.rejects(read(t, 'immersion-facilitee', { data: answers }), /licence/);
});

const DEPTH = 200_000;
const deep = (key: string): string => `{"${key}":`.repeat(DEPTH) + '"x"' + '}'.repeat(DEPTH);

test('an event nested too deeply is dropped with its place, the others are kept', async t => {
  const [event] = AGENDA.events;
  const nested = `{"events":[{"uid":1,"title":${deep('fr')}},${JSON.stringify(event)}]}`;
  const [records, built] = await read(t, 'openagenda', nested);
  assert.equal(records.size, 1);
  assert.equal(built.report.sources[1]?.dropped[0]?.examples[0], 'it.json /events/0: is nested too deeply');
});

test('a schema.org item nested too deeply is dropped with its place', async t => {
  const nested = `{"@context":"https://schema.org","@graph":[{"@type":"Event","name":${deep('fr')}},{"@type":"Organization","@id":"o","name":"O"}]}`;
  const [records, built] = await read(t, 'schema-org', nested);
  assert.equal(records.size, 1);
  assert.equal(built.report.sources[1]?.dropped[0]?.examples[0], 'it.json /@graph/0: is nested too deeply');
});
