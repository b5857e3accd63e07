// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { job } from '../../../support/job.js';
import { buildWith } from '../support/built.js';

const WOMEN = [
  'Fap3,Annee,Part,libelle',
  'V0Z60,1984-1986,80,Soigneurs',
  'V0Z60,1989-1991,85.04,Soigneurs',
  'V0Z60,1991-1993,86,Soigneurs',
  'V0Z60,1994-1996,90,Soigneurs',
  'B0Z20,1994-1996,2,Manœuvres',
  'B0Z21,1994-1996,40,Peintres',
  'B0Z,1994-1996,12,Bâtiment',
  'C1Z40,1994-1996,10,Câbleurs',
  'D1Z40,1994-1996,12,Soudeurs',
  'E1Z40,1994-1996,90,Trieurs',
  'E,1994-1996,50,Industrie',
].join('\n');

async function jobsOf(t: Parameters<typeof buildWith>[0], jobs: object[], fapRome: string) {
  const files = {
    'jobs.json': JSON.stringify({ jobs }),
    'fap.csv': `Fap;Rome;intitule_rome\n${fapRome}`,
    'w.csv': WOMEN,
  };
  const built = await buildWith(
    t,
    [
      { id: 'j', kind: 'feed', path: 'jobs.json' },
      { id: 'f', kind: 'fap-rome', path: 'fap.csv' },
      { id: 'w', kind: 'fap-women-share', path: 'w.csv' },
    ],
    files,
  );
  return { jobs: await built.records('jobs'), joins: built.report.joins };
}

test('a job takes the families of its ROME code, the narrowest first, or keeps those it gives', async t => {
  const { jobs, joins } = await jobsOf(
    t,
    [
      job('a', { rome: ['A1101'] }),
      job('b', { fap: ['B0Z20'], rome: ['A1101'] }),
      job('c', { rome: ['X9999'] }),
      job('d', {}),
    ],
    'C1Z40;A1101;x\nB0Z20;A1101;x\nC1Z40;A1102;x\nNA;NA;NA\nA0Z00;NA;NA\n',
  );
  assert.deepEqual(
    jobs.map(({ fap, fapLink }) => [fap, fapLink]),
    [
      [['B0Z20', 'C1Z40'], 'direct'],
      [['B0Z20'], 'given'],
      [undefined, undefined],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(joins.families, { direct: 1, parent: 0, given: 1, none: 2, sameLabel: 0 });
});

test('the share of women is that of the smallest representative family', async t => {
  const { jobs, joins } = await jobsOf(
    t,
    [
      job('one family', { fap: ['V0Z60'] }),
      job('two alike', { fap: ['C1Z40', 'D1Z40'] }),
      job('two unlike in one family', { fap: ['B0Z20', 'B0Z21'] }),
      job('two unlike', { fap: ['C1Z40', 'E1Z40'] }),
      job('only a whole domain', { fap: ['E9Z99'] }),
      job('its own', { fap: ['V0Z60'], womenShare: { value: 1, period: '2020', sourceId: 'j' } }),
    ],
    '',
  );
  assert.deepEqual(
    jobs.map(({ womenShare }) => womenShare?.value),
    [90, 10, 12, undefined, undefined, 1],
  );
  assert.deepEqual(jobs[0]?.womenShare?.history, [
    { period: '1984-1986', value: 80 },
    { period: '1989-1991', value: 85 },
  ]);
  assert.deepEqual(joins.womenShare, { family: 2, wider: 1, given: 1, ambiguous: 1, none: 1 });
});

test('a place without coordinates is placed at the centre of its commune, and marked', async t => {
  const place = (id: string, more: object): object => ({
    id,
    name: id,
    street: '',
    postalCode: '59990',
    communeCode: '59990',
    communeName: 'SAINT AUBE CEDEX',
    lat: null,
    lon: null,
    precision: 'none',
    ...more,
  });
  const files = {
    'p.json': JSON.stringify({
      territories: [
        {
          id: 'com-59901',
          kind: 'commune',
          code: '59901',
          name: 'Saint-Aube',
          parents: [],
          lat: 50.1,
          lon: 3.1,
          postalCodes: ['59990'],
        },
        { id: 'com-59902', kind: 'commune', code: '59902', name: 'Nulle', parents: [], postalCodes: ['59991'] },
      ],
      places: [
        place('postal code in the place of the Insee code', {}),
        place('Insee code', { communeCode: '59901', communeName: '' }),
        place('Insee code of another town', { communeCode: '59901', communeName: 'Autre', postalCode: '75001' }),
        place('commune without a centre', { communeCode: '59902', communeName: 'Nulle' }),
        place('its own', { lat: 50.5, lon: 3.5, precision: 'exact' }),
      ],
    }),
  };
  const built = await buildWith(t, [{ id: 'p', kind: 'feed', path: 'p.json' }], files);
  const places = new Map((await built.records('places')).map(({ id, lat, precision }) => [id, [lat, precision]]));
  assert.deepEqual(Object.fromEntries(places), {
    'postal code in the place of the Insee code': [50.1, 'commune'],
    'Insee code': [50.1, 'commune'],
    'Insee code of another town': [null, 'none'],
    'commune without a centre': [null, 'none'],
    'its own': [50.5, 'exact'],
  });
  assert.deepEqual(built.report.joins.places, { exact: 1, commune: 2, none: 2 });
});

test('Certif Info completes the trainings of another source, without replacing them', async t => {
  const training = (id: string, more: object): object => ({
    id,
    title: id,
    certifications: [{ kind: 'rncp', code: '111' }],
    certifying: true,
    level: null,
    entryLevel: null,
    domains: [],
    formacodes: [],
    nsf: [],
    rome: [],
    ...more,
  });
  const files = {
    't.json': JSON.stringify({ trainings: [training('bare', {}), training('full', { level: 5, rome: ['B1101'] })] }),
    'c.csv':
      'Code_Diplome;Libelle_Diplome;Code_Niveau_Europeen;Code_FormaCode;Code_Rome_1;Code_Nsf;Code_RNCP;Code_RS;Etat_Libelle\n' +
      '1;CAP;3;11111;A1101;330;111;;Publié\n',
  };
  const built = await buildWith(
    t,
    [
      { id: 't', kind: 'feed', path: 't.json' },
      { id: 'c', kind: 'certif-info', path: 'c.csv' },
    ],
    files,
  );
  const [bare, full, certification] = await built.records('trainings');
  assert.deepEqual(
    [bare?.id, bare?.level, bare?.rome, bare?.nsf, bare?.sourceId],
    ['bare', 3, ['A1101'], ['330'], 't'],
  );
  assert.deepEqual([full?.level, full?.rome, full?.nsf], [5, ['B1101'], ['330']]);
  assert.equal(certification?.id, 'certifinfo-1');
  assert.equal(built.report.joins.trainingsCompleted, 2);
});
