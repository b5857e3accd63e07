// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Events near a place and in time: past events are never presented as upcoming, and no date is more precise than its
// source.
import { collectionOf } from '@orientation-widgets/feed';
import type { Resource, Source, Territory } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, agendaOf, byWeek, localMoment, weeksOf } from '../../../packages/domain/src/agenda/agenda.js';
import type { AgendaQuery } from '../../../packages/domain/src/agenda/agenda.js';
import { agendaCalendar, instantOf } from '../../../packages/domain/src/agenda/agenda-calendar.js';
import type { ResourceData } from '../../../packages/elements/src/directory/resource-data.js';
import { parseLocalTime } from '../../../packages/domain/src/directory/local-time.js';
import type { Where } from '../../../packages/domain/src/directory/resource-query.js';
import { resourceOf } from '../../support/resource.js';

type Occurrence = NonNullable<Resource['event']>['occurrences'][number];

const LENS: Where = {
  name: 'Lens',
  ofName: 'de Lens',
  territoryIds: ['com-62498', 'dep-62', 'reg-32'],
  lat: 50.43,
  lon: 2.83,
  kmTo: point => distanceKm({ lat: 50.43, lon: 2.83 }, point),
};

/** Current time of the tests, a Thursday. */
const NOW = parseLocalTime('2026-11-26T14:30') ?? assert.fail('a moment');

const event = (id: string, more: Partial<Resource> = {}): Resource => resourceOf(id, { kind: 'event', ...more });

const timed = (id: string, ...occurrences: readonly (Partial<Occurrence> & { start: string })[]): Resource =>
  event(id, {
    event: { timezone: 'Europe/Paris', occurrences: occurrences.map(item => ({ status: 'planned', ...item })) },
  });

const agenda = (resources: readonly Resource[], more: Partial<AgendaQuery> = {}): ReturnType<typeof agendaOf> =>
  agendaOf(resources, { radiusKm: 20, period: 'all', ...more }, NOW);

const ids = (happenings: readonly { readonly resource: Resource }[]): string =>
  happenings.map(({ resource }) => resource.id).join();

test('an event that has ended is past; one that lasts is in progress until its end', () => {
  const { coming, past } = agenda([
    event('year', { starts: '2024' }),
    event('month', { starts: '2026-10' }),
    event('this-month', { starts: '2026-11' }),
    event('this-year', { starts: '2026' }),
    event('lasts', { starts: '2026-11-20', ends: '2026-11-30' }),
    timed('morning', { start: '2026-11-26T09:00', end: '2026-11-26T12:00' }),
    timed('afternoon', { start: '2026-11-26T13:00', end: '2026-11-26T16:00' }),
    timed('no-end', { start: '2026-11-26T09:00' }),
  ]);
  assert.equal(ids(coming), 'lasts,no-end,afternoon,this-month,this-year');
  assert.equal(ids(past), 'morning,month,year', 'the latest first');
});

test('an event without a readable date is undated, and a time that ends before it begins is none', () => {
  const { coming, undated } = agenda([
    event('silent'),
    event('words', { starts: 'au printemps' }),
    event('no-day', { starts: '2026-13-45' }),
    timed('backwards', { start: '2026-12-02T10:00', end: '2026-12-01T10:00' }),
    timed('one-of-two', { start: '2026-12-02', end: '2026-12-01' }, { start: '2026-12-03' }),
  ]);
  assert.equal(undated.map(({ id }) => id).join(), 'silent,words,no-day,backwards');
  assert.equal(ids(coming), 'one-of-two');
});

test('a time with an offset is shown in the time of its place; an unknown zone gives none', () => {
  assert.equal(localMoment('2026-12-01T08:00:00Z', 'Europe/Paris'), '2026-12-01T09:00');
  assert.equal(localMoment('2026-12-01T23:30:00Z', 'Europe/Paris'), '2026-12-02T00:30');
  assert.equal(localMoment('2026-12-01T09:00', 'Europe/Paris'), '2026-12-01T09:00');
  assert.equal(localMoment('2026-12-01T08:00:00Z', 'Mars/Olympus'), undefined);
  assert.equal(localMoment('2026-12-01T99:00:00Z', 'Europe/Paris'), undefined);
});

test('an event without a known day appears in no week', () => {
  const all = [
    timed('today', { start: '2026-11-26T18:00' }),
    timed('saturday', { start: '2026-11-28' }),
    timed('lasts', { start: '2026-11-01', end: '2026-11-29' }),
    timed('next-week', { start: '2026-12-01' }),
    timed('far', { start: '2027-03-01' }),
    event('month', { starts: '2026-12' }),
  ];
  assert.equal(ids(agenda(all, { period: 'week' }).coming), 'lasts,today,saturday');
  assert.equal(ids(agenda(all, { period: 'weekend' }).coming), 'lasts,saturday');
  assert.equal(ids(agenda(all, { period: 'month' }).coming), 'lasts,today,saturday,next-week,month');
});

test('only events near a place are listed; the nearest of the others when none is upcoming', () => {
  const there = { lat: 50.44, lon: 2.83, starts: '2026-12-01' };
  const all = [
    event('near', { ...there, audienceIds: ['pupils'] }),
    event('farther', { starts: '2026-12-01', lat: 49.9, lon: 2.3 }),
    event('far', { starts: '2026-12-05', lat: 50.63, lon: 3.06 }),
    event('region', { starts: '2026-12-02', territoryIds: ['reg-32'] }),
    event('nowhere', { starts: '2026-12-03' }),
  ];
  assert.equal(ids(agenda(all, { where: LENS }).coming), 'near,region,nowhere');
  assert.equal(ids(agenda(all, { where: LENS, audience: 'families' }).coming), 'region,nowhere');
  const { coming, further } = agenda(all.slice(1, 3), { where: LENS });
  assert.deepEqual([ids(coming), ids(further)], ['', 'far,farther']);
});

test('weeks start on Monday, include events in progress, and a month has all its days', () => {
  const { coming } = agenda([
    timed('lasts', { start: '2026-11-01', end: '2026-12-02' }),
    timed('monday', { start: '2026-11-30' }),
    event('month', { starts: '2027-03' }),
  ]);
  assert.deepEqual(
    byWeek(coming, NOW).map(({ from, happenings }) => [from, ids(happenings)]),
    [
      ['2026-11-23', 'lasts'],
      ['2026-11-30', 'monday'],
      ['2027-03', 'month'],
    ],
  );
  const weeks = weeksOf('2026-11', coming);
  assert.equal(weeks.length, 6);
  assert.equal(weeks.flat().filter(Boolean).length, 30);
  assert.equal(weeks[0]?.[6]?.day, '2026-11-01', 'a Sunday');
  assert.equal(ids(weeks[5]?.[0]?.happenings ?? []), 'lasts,monday');
  assert.deepEqual([addMonths('2026-12', 1), addMonths('2026-01', -1)], ['2027-01', '2025-12']);
});

test('a time that moves keeps its id in a calendar, with a higher revision', () => {
  const data = {
    sources: collectionOf<Source>([]),
    territories: collectionOf<Territory>([]),
    feed: { info: { territory: 'reg-32' } },
  } as unknown as ResourceData;
  const file = (occurrence: Partial<Occurrence> & { start: string }): string[] => {
    const other = { start: '2026-12-20T09:00' };
    const { coming } = agenda([timed('one', occurrence, other)]);
    return agendaCalendar(coming.slice(0, 1), data, '2026-11-26T13:30:00.000Z').split('\r\n');
  };
  const before = file({ start: '2026-12-01T09:00' });
  const after = file({ start: '2026-12-02T09:00', previousStart: '2026-12-01T09:00', status: 'moved', sequence: 2 });
  const uid = (lines: readonly string[]): string | undefined => lines.find(line => line.startsWith('UID:'));
  assert.ok(uid(before));
  assert.equal(uid(after), uid(before));
  assert.ok(after.includes('SEQUENCE:2') && after.includes('DTSTART:20261202T080000Z'), after.join());
});

test('a calendar has the instant of each time, and says what is cancelled', () => {
  assert.equal(instantOf('2026-12-01T09:00', 'Europe/Paris'), '2026-12-01T08:00:00.000Z');
  assert.equal(instantOf('2026-07-01T09:00', 'Europe/Paris'), '2026-07-01T07:00:00.000Z');
  const source: Source = { id: 's', title: 'Agenda', publisher: 'Corif', example: true };
  const territory: Territory = { id: 'com-62498', kind: 'commune', code: '62498', name: 'Lens', parents: [] };
  const data = {
    sources: collectionOf([source]),
    territories: collectionOf([territory]),
    feed: { info: { territory: 'reg-32' } },
  } as unknown as ResourceData;
  const { coming } = agenda([
    {
      ...timed('one', { start: '2026-12-01T09:00', end: '2026-12-01T16:00', status: 'cancelled' }),
      ...{ territoryIds: ['com-62498'], sourceId: 's' },
    },
    event('lasts', { starts: '2026-12-01', ends: '2026-12-03' }),
    event('month', { starts: '2027-03' }),
  ]);
  const file = agendaCalendar(coming, data, '2026-11-26T13:30:00.000Z');
  const lines = file.split('\r\n');
  for (const line of [
    'UID:one.reg-32@orientation-widgets',
    'DTSTART:20261201T080000Z',
    'DTEND:20261201T150000Z',
    'STATUS:CANCELLED',
    'LOCATION:Lens',
    'SUMMARY:Données d’exemple. one',
    'DTSTART;VALUE=DATE:20261201',
    'DTEND;VALUE=DATE:20261204',
  ])
    assert.ok(lines.includes(line), `${line} in ${file}`);
  assert.equal(lines.filter(line => line === 'BEGIN:VEVENT').length, 2, 'a month has no day to be on');
});
