// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';
import { figuresOf, HEADING, SOURCE } from '../support/figures.js';

test('observations: codes lead to territories by their level, others are dropped and counted', async t => {
  const { observations, messages, report } = await figuresOf(t, [
    'measure;niveau;code;annee;valeur',
    'count;dep;2;2020;1',
    'count;région;32;2020;20',
    'count;france;FR;2020;3',
    'count;france_metro;FR;2020;4',
    'count;zone_emploi;3299;2020;5',
    'count;zone_emploi;3299;2021;5',
    'count;dep;75;2020;6',
    'count;canton;5901;2020;7',
    'count;reg_et_pays;32;2020;7',
    'count;france_somme_colonnes;FR;2020;7',
    'count;;59;2020;8',
    'count;;D59;2020;9',
    'count;;2025-DEP-62;2020;10',
  ]);
  assert.deepEqual(
    observations.map(({ territoryId, value }) => [territoryId, value]),
    [
      ['dep-02', 1],
      ['reg-32', 20],
      ['country-fr', 3],
      ['country-fr-metro', 4],
      ['dep-59', 9],
      ['dep-62', 10],
    ],
  );
  assert.deepEqual(messages, [
    'o.csv:6: unknown territory: 3299',
    'o.csv:7: unknown territory: 3299',
    'o.csv:10: "reg_et_pays" is no kind of territory',
    'o.csv:12: the code 59 may be of several kinds of territory: give its level',
  ]);
  assert.equal(report?.dropped.find(({ params }) => params?.['code'] === '3299')?.count, 2);
  assert.deepEqual(
    report.skipped.filter(({ code }) => code === 'territory-kind-not-published').map(({ params }) => params?.['value']),
    ['…'],
  );
});

const COMMUNES = JSON.stringify([
  ...['59001', '59002'].map(code => ({
    code,
    nom: `Ville ${code}`,
    type: 'commune-actuelle',
    departement: '59',
    region: '32',
    population: 100,
    ...(code === '59001' && { anciensCodes: ['59003', '59004'] }),
  })),
]);

test('observations: counts of merged communes add up when all are there', async t => {
  const rows = [
    'measure;code_insee;annee;valeur',
    ...['59001', '59003', '59004', '59002'].map(code => `count;${code};2020;10`),
    ...['59001', '59003'].map(code => `count;${code};2021;10`),
    ...['59001', '59003', '59004'].map(code => `share;${code};2020;10`),
  ];
  const built = await buildWith(t, [{ id: 'communes', kind: 'communes', path: 'communes.json' }, SOURCE], {
    'communes.json': COMMUNES,
    'o.csv': rows.join('\n'),
  });
  assert.deepEqual(
    (await built.records('observations')).map(({ territoryId, period, value }) => [territoryId, period, value]),
    [
      ['com-59002', '2020', 10],
      ['com-59001', '2020', 30],
    ],
  );
  assert.deepEqual(
    built.report.sources[1]?.dropped.map(({ code, count }) => [code, count]),
    [
      ['merged-not-a-count', 3],
      ['merged-in-part', 2],
    ],
  );
});

test('observations: the régions of before 2016 are summed into those of today', async t => {
  const { observations } = await figuresOf(t, [
    'measure;reg;annee;valeur',
    'count;22;2010;10',
    'count;31;2010;20',
    'count;32;2020;40',
  ]);
  assert.deepEqual(
    observations.map(({ territoryId, period, value }) => [territoryId, period, value]),
    [
      ['reg-32', '2010', 30],
      ['reg-32', '2020', 40],
    ],
  );
});

test('observations: a period is read in the words of each producer', async t => {
  const periods = [
    '2024',
    '2024-T4',
    '4e trimestre 2023',
    '2024M03',
    '03/2023',
    '2023-24',
    '2017-2019',
    'année non précisée',
    'hier',
  ];
  const { observations, messages } = await figuresOf(t, [
    HEADING,
    ...periods.map(period => `count;dep-59;${period};10`),
  ]);
  assert.deepEqual(
    observations.map(({ period }) => period),
    ['2024', '2024-Q4', '2023-Q4', '2024-03', '2023-03', '2023-2024', '2017-2019', ''],
  );
  assert.deepEqual(messages, ['o.csv:10: "hier" is not a period']);
});

test('observations: breakdowns are read in the words of producers, or drop their row', async t => {
  const { observations, messages } = await figuresOf(t, [
    'measure;territory;period;value;sexe;age;voie;niveau de formation;rome',
    'count;dep-59;2020;1;Femmes;15 à 24 ans;apprentissage;4;J1501',
    'count;dep-59;2020;2;Ensemble;Y_GE75;Total;;',
    'count;dep-59;2020;3;Autre;;;;',
  ]);
  assert.deepEqual(
    observations.map(({ sex, age, route, level, job }) => [sex, age, route, level, job]),
    [
      ['female', '15-24', 'apprenticeship', 4, 'j1501'],
      [undefined, '75+', undefined, undefined, undefined],
    ],
  );
  assert.deepEqual(messages, ['o.csv:4: sexe: "Autre" is not in the list']);
});

test('a row of the country whose label is France métropolitaine is of the métropole', async t => {
  const { observations, messages } = await figuresOf(t, [
    'measure;niveau;code;libelle;period;value',
    'count;france;00;FRANCE (HORS MAYOTTE);2014;10',
    'count;france;00;FRANCE METROPOLITAINE;2014;9',
  ]);
  assert.deepEqual(messages, []);
  assert.deepEqual(
    observations.map(({ territoryId, value }) => [territoryId, value]),
    [
      ['country-fr', 10],
      ['country-fr-metro', 9],
    ],
  );
});

test('an employment zone that spans régions is outside a feed whose list has none of it', async t => {
  const { observations, messages } = await figuresOf(t, [
    'measure;niveau;code;period;value',
    'count;ze;0054;2014;10',
    'count;dep;59;2014;9',
  ]);
  assert.deepEqual(messages, []);
  assert.deepEqual(
    observations.map(({ territoryId }) => territoryId),
    ['dep-59'],
  );
});
