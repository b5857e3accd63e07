// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Territories defined by the publisher. They are fictional: the official lists of the SPEL are not published.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';
import { SOURCE, withRest } from '../support/figures.js';

const COMMUNES = JSON.stringify(
  ['59001', '59002', '59003', '62001'].map(code => ({
    code,
    nom: `Ville ${code}`,
    type: 'commune-actuelle',
    departement: code.slice(0, 2),
    region: '32',
    population: 100,
    ...(code === '59001' && { anciensCodes: ['59009'] }),
  })),
);
const GEOGRAPHY = { id: 'communes', kind: 'communes', path: 'communes.json' };
const SPEL = { id: 'spel', kind: 'territories', territoryKind: 'spel', path: 'spel.csv' };
const LISTS = ['id;name;communes', 'nord;SPEL inventé;59009 59002', 'deux;SPEL à cheval;59003|62001'];

const FIGURES = [
  'measure;code_insee;annee;valeur',
  ...['59001', '59002', '59003'].map((code, index) => `count;${code};2020;${10 + index}`),
  ...['59001', '59002', '59003', '62001'].map((code, index) => `count;${code};2021;${20 + index}`),
  ...['59001', '59002'].map(code => `share;${code};2021;10`),
];

test('territories: counts of their communes are added up, a share is not', async t => {
  const built = await buildWith(t, [GEOGRAPHY, SPEL, { ...SOURCE, communes: 'sum', licence: 'Licence Ouverte 2.0' }], {
    'communes.json': COMMUNES,
    'spel.csv': LISTS.join('\n'),
    'o.csv': FIGURES.join('\n'),
  });
  const territories = await built.records('territories');
  assert.deepEqual(
    territories.filter(({ kind }) => kind === 'spel'),
    [
      {
        id: 'spel-nord',
        kind: 'spel',
        code: 'nord',
        name: 'SPEL inventé',
        parents: ['dep-59', 'reg-32', 'country-fr'],
      },
      { id: 'spel-deux', kind: 'spel', code: 'deux', name: 'SPEL à cheval', parents: ['reg-32', 'country-fr'] },
    ],
  );
  assert.equal(territories.find(({ id }) => id === 'com-59001')?.parents[0], 'spel-nord');
  assert.deepEqual(
    (await built.records('observations')).map(({ territoryId, period, value, sourceId }) => [
      territoryId,
      period,
      value,
      sourceId,
    ]),
    [
      ['spel-nord', '2020', 21, 'o-communes'],
      ['spel-nord', '2021', 41, 'o-communes'],
      ['spel-deux', '2021', 45, 'o-communes'],
    ],
  );
  const source = (await withRest(built.out, 'sources')).find(({ id }) => id === 'o-communes');
  assert.equal(source?.title, 'Chiffres du tableau de bord, sommes de communes calculées par orientation-widgets');
  assert.equal(source.licence, 'Licence Ouverte 2.0');
  const { sums, told: messages } = built.report.joins.figures;
  assert.equal(sums, 3);
  assert.deepEqual(
    messages.flatMap(({ examples }) => examples),
    [
      'spel-deux: count: 1 commune has no value, the sum would be of a part',
      'spel-nord: share is not a count: figures of communes are not added up',
    ],
  );
});

test('territories: a figure published for a territory is kept in preference to a sum', async t => {
  const built = await buildWith(t, [GEOGRAPHY, SPEL, { ...SOURCE, columns: { territory: 'code' }, communes: 'sum' }], {
    'communes.json': COMMUNES,
    'spel.csv': LISTS.join('\n'),
    'o.csv': [
      'measure;niveau;code;annee;valeur',
      'count;spel;nord;2020;50',
      'count;commune;59001;2020;10',
      'count;commune;59002;2020;11',
    ].join('\n'),
  });
  assert.deepEqual(
    (await built.records('observations')).map(({ territoryId, value, sourceId }) => [territoryId, value, sourceId]),
    [['spel-nord', 50, 'o']],
  );
});

test('territories: a list with a fault is ignored as a whole, and its line is reported', async t => {
  const validList = {
    territories: [{ id: 'ze-3201', kind: 'employment-zone', code: '3201', name: 'Zone', parents: [] }],
  };
  const built = await buildWith(
    t,
    [GEOGRAPHY, { id: 'known', kind: 'feed', path: 'known.json' }, { ...SPEL, territoryKind: 'employment-zone' }],
    {
      'communes.json': COMMUNES,
      'known.json': JSON.stringify(validList),
      'spel.csv': [
        'id;name;communes',
        '3201;Autre nom;59001',
        '3202;Commune inconnue;59002 59777',
        '3203;Mauvais code;lille',
        '3204;;59003',
        '3201;En double;59003',
        '3205;Vide;',
        'a b;Mauvais identifiant;59003',
      ].join('\n'),
    },
  );
  const source = built.report.sources[2];
  assert.deepEqual(
    source?.dropped.flatMap(({ examples }) => examples),
    [
      'spel.csv:3: no commune has the code "59777"',
      'spel.csv:4: "lille" is not the Insee code of a commune',
      'spel.csv:5: no name',
      'spel.csv:6: the code "3201" comes twice',
      'spel.csv:7: communes is empty: of merged cells, only the first has the value',
      'spel.csv:8: "a b" is not the id of a territory',
    ],
  );
  const zones = (await withRest(built.out, 'territories')).filter(({ kind }) => kind === 'employment-zone');
  assert.deepEqual(
    zones.map(({ name }) => name),
    ['Zone'],
  );
  const commune = (await withRest(built.out, 'territories')).find(({ id }) => id === 'com-59001');
  assert.deepEqual(commune?.parents.slice(0, 2), ['ze-3201', 'dep-59']);
  await assert.rejects(buildWith(t, [{ ...SPEL, territoryKind: 'commune' }], { 'spel.csv': '' }), /territoryKind/);
});
