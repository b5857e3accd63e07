// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The producers' own files, when they are on this machine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realData, withoutRealData } from '../../../support/paths.js';
import { collect } from './support/collect.js';

const lheo = (name: string): string => `${realData}/lheo/${name}`;

test('carif.xml: its ten summaries of 2017 are read, with partial dates', { skip: withoutRealData }, async () => {
  const { trainings, sessions, places, problems, counts } = await collect(lheo('carif.xml'), { today: '2017-08-09' });
  assert.deepEqual(problems, []);
  assert.deepEqual([counts.version, trainings.length, sessions.length], ['2.2', 10, 10]);
  // 16 of the 20 dates are months only.
  assert.equal(sessions.flatMap(({ start, end }) => [start, end]).filter(date => date?.length === 7).length, 16);
  assert.ok(places.every(({ precision, communeCode }) => precision === 'exact' && communeCode.startsWith('751')));
  assert.deepEqual([trainings[0]?.entryLevel, trainings[0]?.level], [5, 6]);
  assert.equal(trainings[1]?.title, "Titre professionnel d'accompagnateur(trice) de tourisme");
  assert.deepEqual(
    sessions.filter(({ funded }) => funded === true).map(({ id }) => id),
    ['src:14_AF_0000028218_SE_0000118670'],
  );
});

test('carif.xml today: every session is over, every training stays', { skip: withoutRealData }, async () => {
  const { trainings, sessions, counts } = await collect(lheo('carif.xml'));
  assert.deepEqual([trainings.length, sessions.length, counts.expired], [10, 0, 10]);
});

test('carif_single_offer.xml: its one summary has a certification', { skip: withoutRealData }, async () => {
  const { trainings, sessions, places } = await collect(lheo('carif_single_offer.xml'), { today: '2019-06-03' });
  assert.deepEqual(trainings[0]?.certifications, [
    { kind: 'rncp', code: '31333' },
    { kind: 'certifinfo', code: '90191' },
  ]);
  assert.deepEqual([sessions[0]?.start, sessions[0]?.end, sessions[0]?.hours], ['2018-12-04', '2019-12-31', 300]);
  assert.deepEqual([places[0]?.communeCode, places[0]?.lat, places[0]?.lon], ['92012', 48.831208, 2.235195]);
});

test(
  'intercarif-data-test.xml is read despite its faults, and its only session has ended',
  { skip: withoutRealData },
  async () => {
    const { trainings, sessions, providers, problems, counts } = await collect(lheo('intercarif-data-test.xml'), {
      today: '2018-01-01',
      territory: 'reg-32',
    });
    assert.deepEqual(
      trainings.map(({ title, level, certifications }) => [title, level, certifications.length]),
      [['Développeur web', 3, 2]],
    );
    assert.deepEqual([sessions.length, counts.expired], [0, 1]);
    assert.deepEqual(
      providers.map(({ name, siret }) => [name, siret]),
      [['Anotea Formation', undefined]],
    );
    // The first problem is the SIRET of the organisation, the second that of the organisation that trains in the
    // session.
    assert.deepEqual(
      problems.map(({ reason }) => reason.code),
      ['lheo-element-unknown', 'not-a-siret', 'not-a-siret'],
    );
  },
);
