// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  isPublicHoliday,
  localTime,
  parseLocalTime,
} from '../../../packages/domain/src/directory/local-time.js';
import type { LocalTime } from '../../../packages/domain/src/directory/local-time.js';
import { isContractNote } from '../../../packages/domain/src/directory/contract-notes.js';
import { isOpenAt, openingAt } from '../../../packages/domain/src/directory/opening.js';
import { EMPTY_QUERY, byName, findResources, isFor } from '../../../packages/domain/src/directory/resource-query.js';
import type { Where } from '../../../packages/domain/src/directory/resource-query.js';
import { resourceOf } from '../../support/resource.js';

const FOURMIES: Where = {
  name: 'Fourmies',
  ofName: 'de Fourmies',
  territoryIds: ['com-59249', 'dep-59', 'reg-32'],
  lat: 50.0167,
  lon: 4.0483,
  kmTo: point => distanceKm({ lat: 50.0167, lon: 4.0483 }, point),
};

const resource = (id: string, more: Partial<Resource> = {}): Resource =>
  resourceOf(id, { address: { communeName: 'Fourmies', precision: 'exact' }, ...more });

const at = (text: string): LocalTime => {
  const time = parseLocalTime(text);
  assert.ok(time, text);
  return time;
};

const WEEK: Resource['hours'] = [
  { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '12:00' },
  { days: [1, 4], opens: '13:30', closes: '16:30' },
];

test('a structure is open between its hours, and closed from its closing minute', () => {
  const structure = resource('a', { hours: WEEK });
  assert.deepEqual(openingAt(structure, at('2026-11-26T14:30')), {
    status: 'open',
    until: '16:30',
    spans: [
      { opens: '09:00', closes: '12:00' },
      { opens: '13:30', closes: '16:30' },
    ],
  });
  const atNoon = openingAt(structure, at('2026-11-26T12:00'));
  assert.equal(atNoon.status, 'closed');
  assert.deepEqual(atNoon.status === 'closed' && atNoon.next, { inDays: 0, weekday: 4, opens: '13:30' });
  const friday = openingAt(structure, at('2026-11-27T18:00'));
  assert.deepEqual(friday.status === 'closed' && friday.next, { inDays: 3, weekday: 1, opens: '09:00' });
});

test('unknown hours do not mean closed, and hours in words never mean open', () => {
  const now = at('2026-11-26T10:00');
  assert.equal(openingAt(resource('a'), now).status, 'unknown');
  assert.equal(openingAt(resource('a', { hoursText: 'Mo-Fr 25:00-9:00' }), now).status, 'words');
  const closures = [{ from: '2026-11-20', until: '2026-11-30', label: 'travaux' }];
  assert.equal(openingAt(resource('a', { hours: WEEK, closures }), now).status, 'closure');
  assert.equal(openingAt(resource('a', { hours: WEEK }), at('2026-12-25T10:00')).status, 'holiday');
  const summer = [{ days: [4], opens: '09:00', closes: '12:00', from: '2026-06-01', until: '2026-08-31' }];
  assert.deepEqual(openingAt(resource('a', { hours: summer }), now), { status: 'closed', spans: [], next: undefined });
});

test('the open filter agrees with the displayed state, at each hour of two weeks', () => {
  const kinds = [
    resource('week', { hours: WEEK }),
    resource('season', { hours: [{ days: [1, 4], opens: '09:00', closes: '12:00', from: '2026-12-24' }] }),
    resource('closure', { hours: WEEK, closures: [{ from: '2026-12-28', until: '2026-12-29' }] }),
    resource('words', { hoursText: 'le matin' }),
  ];
  let open = 0;
  for (let hour = 0; hour < 14 * 24; hour += 1) {
    const now = at(`${addDays('2026-12-21', Math.floor(hour / 24))}T${String(hour % 24).padStart(2, '0')}:00`);
    for (const kind of kinds) {
      const isOpen = openingAt(kind, now).status === 'open';
      open += Number(isOpen);
      assert.equal(isOpenAt(kind, now), isOpen, `${kind.id} ${now.day} ${now.time}`);
    }
  }
  assert.ok(open > 50, 'some are open');
});

test('each public holiday of metropolitan France is recognised, those linked to Easter included', () => {
  const matches = Array.from({ length: 365 }, (_, day) => addDays('2027-01-01', day)).filter(isPublicHoliday);
  assert.deepEqual(matches, [
    '2027-01-01',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-08',
    '2027-05-17',
    '2027-07-14',
    '2027-08-15',
    '2027-11-01',
    '2027-11-11',
    '2027-12-25',
  ]);
  assert.equal(isPublicHoliday('2026-04-06'), true, 'Easter Monday 2026');
});

test('the time used is that of the structures, wherever the page is opened', () => {
  assert.deepEqual(localTime(new Date('2026-11-26T23:30:00Z')), { day: '2026-11-27', weekday: 5, time: '00:30' });
  assert.deepEqual(localTime(new Date('2026-07-05T10:00:00Z')), { day: '2026-07-05', weekday: 7, time: '12:00' });
  assert.equal(parseLocalTime('demain'), undefined);
});

test('open services come first, and permanently closed ones are left out', () => {
  const all = [
    resource('far-open', { lat: 50.1, lon: 4.0483, hours: WEEK }),
    resource('near-closed', { lat: 50.017, lon: 4.0483, hours: [{ days: [1], opens: '09:00', closes: '10:00' }] }),
    resource('remote', { reach: 'remote', address: undefined, phone: '119' }),
    resource('area', { areas: ['dep-59'], hours: WEEK, lat: 50.6, lon: 3 }),
    resource('further', { lat: 50.6, lon: 4.0483 }),
    resource('gone', { lat: 50.017, lon: 4.0483, status: 'closed' }),
  ];
  const { near, further } = findResources(all, { ...EMPTY_QUERY, where: FOURMIES }, at('2026-11-26T14:30'));
  assert.deepEqual(
    near.map(({ resource }) => resource.id),
    ['far-open', 'area', 'near-closed', 'remote'],
  );
  assert.deepEqual(further, [], 'enough is near');
});

test('open or reachable services come first, by distance; then those for every audience', () => {
  const all = [
    resource('mute', { lat: 50.017, lon: 4.0483, audienceIds: ['pupils'] }),
    resource('everyone', { lat: 50.03, lon: 4.0483, audienceIds: ['everyone'] }),
    resource('mail', { lat: 50.06, lon: 4.0483, email: 'a@exemple.fr' }),
    resource('phone', { lat: 50.05, lon: 4.0483, phone: '03 53 01 00 30' }),
    resource('open', { lat: 50.1, lon: 4.0483, hours: WEEK }),
  ];
  const { near } = findResources(all, { ...EMPTY_QUERY, where: FOURMIES }, at('2026-11-26T14:30'));
  assert.deepEqual(
    near.map(({ resource }) => resource.id),
    ['phone', 'mail', 'open', 'everyone', 'mute'],
  );
});

test('services without a location are listed apart from nearby ones, without a distance', () => {
  const all = [
    resource('town', { lat: 50.017, lon: 4.0483 }),
    resource('scheme', { address: undefined, territoryIds: ['dep-59'], url: 'https://exemple.fr' }),
    resource('elsewhere', { address: undefined, territoryIds: ['dep-80'] }),
    resource('area', { address: undefined, areas: ['dep-59'], phone: '03 27 60 12 34' }),
  ];
  const ids = (matches: readonly { resource: Resource }[]): string[] => matches.map(({ resource }) => resource.id);
  const there = findResources(all, { ...EMPTY_QUERY, where: FOURMIES }, at('2026-11-26T14:30'));
  assert.deepEqual([ids(there.near), ids(there.wider)], [['town', 'area'], ['scheme']]);
  const anywhere = findResources(all, EMPTY_QUERY, at('2026-11-26T14:30'));
  assert.deepEqual([ids(anywhere.near).length, ids(anywhere.wider)], [3, []]);
});

test('a service without an address or a contact is never listed as nearby', () => {
  const all = [
    resource('mute', { address: undefined, territoryIds: ['dep-59'] }),
    resource('phone', { address: undefined, territoryIds: ['dep-59'], phone: '03 27 60 12 34' }),
  ];
  for (const where of [FOURMIES, undefined]) {
    const { near, wider, unreachable } = findResources(all, { ...EMPTY_QUERY, where }, at('2026-11-26T14:30'));
    assert.deepEqual(
      [...near, ...wider].map(({ resource: { id } }) => id),
      ['phone'],
    );
    assert.deepEqual(
      unreachable.map(({ resource: { id } }) => id),
      ['mute'],
    );
  }
});

test('an aid of a commune is limited to its residents', () => {
  const aid = (id: string, commune: string): Resource =>
    resource(id, { reach: 'area', areas: [commune], lat: 50.017, lon: 4.0483, phone: '03 27 60 12 34' });
  const all = [aid('here', 'com-59249'), aid('next', 'com-59012')];
  const { near, further } = findResources(all, { ...EMPTY_QUERY, where: FOURMIES }, at('2026-11-26T14:30'));
  assert.deepEqual(
    [...near, ...further].map(({ resource: { id } }) => id),
    ['here'],
  );
});

test('a record for everyone matches each audience', () => {
  const open = resource('open', { audienceIds: ['everyone'] });
  for (const audience of ['pupils', 'students', 'jobseekers', 'employees', 'disability', 'families'])
    assert.ok(isFor(open, audience), audience);
});

test('a plan of a contract is a note, its services are not', () => {
  const isNote = (summary: string): boolean => isContractNote(resource('a', { summary }));
  for (const summary of [
    'Aides à recenser et faire connaître',
    'À mettre en place pour la carte des formations',
    'Dispositifs d’immersion collective à poursuivre',
    'Proposition\u202f: un point d’entrée unique',
    'Piste de reconnaissance de l’innovation',
  ])
    assert.ok(isNote(summary), summary);
  for (const summary of ['Aide au permis', 'Conseils à domicile', 'Aide à créer une entreprise'])
    assert.ok(!isNote(summary), summary);
});

test('a remote service covers its territories, or everyone when it names none', () => {
  const all = [
    resource('here', { reach: 'remote', areas: ['dep-59'] }),
    resource('elsewhere', { reach: 'remote', areas: ['dep-06'] }),
    resource('anyone', { reach: 'remote' }),
  ];
  const ids = (where: Where | undefined): string[] => {
    const { near, further } = findResources(all, { ...EMPTY_QUERY, where }, at('2026-11-26T14:30'));
    return [...near, ...further].map(item => item.resource.id);
  };
  assert.deepEqual(ids(FOURMIES), ['here', 'anyone']);
  assert.deepEqual(ids(undefined), ['here', 'elsewhere', 'anyone']);
});

test('a line for people in distress is listed apart for another need than to be heard', () => {
  const line = resource('line', { reach: 'remote', phone: '3114', needs: ['listening', 'health'] });
  const find = (need: 'health' | 'listening'): string[][] => {
    const { near, wider } = findResources([line], { ...EMPTY_QUERY, need, where: FOURMIES }, at('2026-11-26T10:00'));
    return [near, wider].map(list => list.map(({ resource: { id } }) => id));
  };
  assert.deepEqual(find('health'), [[], ['line']]);
  assert.deepEqual(find('listening'), [['line'], []]);
});

test('distances cross a border: a foreign service is sorted by its distance', () => {
  const across = resourceOf('across', {
    territoryIds: ['be-57000'],
    address: { communeName: 'Chimay', precision: 'exact' },
    lat: 50.05,
    lon: 4.2,
  });
  const { near } = findResources([across], { ...EMPTY_QUERY, where: FOURMIES }, at('2026-11-26T12:00'));
  assert.deepEqual(
    near.map(({ resource: { id }, reach }) => [id, reach]),
    [['across', 'serves']],
  );
});

test('with few nearby results, the nearest others are listed apart, never mixed in', () => {
  const all = [
    resource('b', { lat: 50.6, lon: 4.0483 }),
    resource('a', { lat: 50.4, lon: 4.0483 }),
    resource('nowhere', {}),
  ];
  const { near, further } = findResources(all, { ...EMPTY_QUERY, where: FOURMIES }, at('2026-11-26T14:30'));
  assert.deepEqual(near, []);
  assert.deepEqual(
    further.map(({ resource, distanceKm }) => [resource.id, distanceKm && Math.round(distanceKm)]),
    [
      ['a', 43],
      ['b', 65],
      ['nowhere', undefined],
    ],
  );
});

test('nearby results equal those of an exhaustive measure, whatever the place and the distance', () => {
  const latitude = fc.double({ min: -89, max: 89, noNaN: true });
  const point = fc.record({ lat: latitude, lon: fc.double({ min: -170, max: 170, noNaN: true }) });
  // Offsets in degrees around the place, in the range where the two methods could differ.
  const around = fc.record({
    north: fc.double({ min: -1, max: 1, noNaN: true }),
    east: fc.double({ min: -3, max: 3, noNaN: true }),
  });
  const serves = fc.constantFrom('near', 'area', 'remote');
  fc.assert(
    fc.property(
      point,
      fc.array(fc.tuple(around, serves), { maxLength: 60 }),
      fc.constantFrom(5, 20, 50),
      ({ lat, lon }, list, radiusKm) => {
        const where: Where = { ...FOURMIES, lat, lon, kmTo: other => distanceKm({ lat, lon }, other) };
        const all = list.map(([{ north, east }, reach], index) =>
          resource(`r-${index}`, {
            lat: Math.max(-90, Math.min(90, lat + north)),
            lon: Math.max(-180, Math.min(180, lon + east)),
            ...(reach === 'area' && { areas: ['dep-59'] }),
            ...(reach === 'remote' && { reach }),
          }),
        );
        const { near } = findResources(all, { ...EMPTY_QUERY, where, radiusKm }, at('2026-11-26T14:30'));
        const expected = all.filter(
          item =>
            item.areas ??
            (item.reach === 'remote' || where.kmTo({ lat: item.lat ?? 0, lon: item.lon ?? 0 }) <= radiusKm),
        );
        assert.deepEqual(near.map(({ resource: { id } }) => id).sort(), expected.map(({ id }) => id).sort());
      },
    ),
  );
});

test('need, audience and « open » filter, and what names no audience is kept', () => {
  const all = [
    resource('digital', { needs: ['digital'], audienceIds: ['everyone'], hours: WEEK }),
    resource('job', { needs: ['job'], audienceIds: ['students'] }),
    resource('words', { audiences: ['Lycéens et collégiens'] }),
    resource('silent'),
  ];
  const ids = (more: object): string[] =>
    findResources(byName(all), { ...EMPTY_QUERY, ...more }, at('2026-11-26T10:00')).near.map(
      ({ resource }) => resource.id,
    );
  assert.deepEqual(ids({ need: 'digital' }), ['digital']);
  assert.deepEqual(ids({ audience: 'pupils' }), ['digital', 'silent', 'words']);
  assert.deepEqual(ids({ isOpen: true }), ['digital']);
  assert.equal(isFor(resource('a', { audiences: ['Tous publics'] }), 'disability'), true);
});
