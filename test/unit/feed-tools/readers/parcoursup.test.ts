// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';

const HEADING =
  "Session;Code UAI de l'établissement;Établissement;Code départemental de l’établissement;Commune de l’établissement;" +
  'Filière de formation;Filière de formation détaillée;Filière de formation;Coordonnées GPS de la formation\n';

test('parcoursup: a row makes a training, a provider, a place and a session', async t => {
  const rows = [
    '2025;0590001a;Lycée A;59;Lille;BTS - Éclairage - en apprentissage;Éclairage;BTS;50.6, 3.05',
    '2025;0020001B;Lycée B;2;Laon;CPGE - MPSI;MPSI;CPGE;',
    '2025;0590001A;Lycée A;59;Lille;Licence - Droit;Droit;Licence;0, 0',
    '2025;0750001A;Lycée C;75;Paris;Licence - Droit;Droit;Licence;48.8, 2.3',
    '2025;;Lycée D;59;Lille;Licence - Droit;Droit;Licence;50.6, 3.05',
  ];
  const built = await buildWith(t, [{ id: 'ps', kind: 'parcoursup', path: 'p.csv' }], {
    'p.csv': `${HEADING}${rows.join('\n')}\n`,
  });
  const trainings = await built.records('trainings');
  assert.deepEqual(
    trainings.map(({ title, certifying, level }) => [title, certifying, level]),
    [
      ['BTS - Éclairage - en apprentissage', true, null],
      ['CPGE - MPSI', false, null],
      ['Licence - Droit', true, null],
    ],
  );
  assert.equal(new Set(trainings.map(({ id }) => id)).size, 3);
  const sessions = await built.records('sessions');
  assert.deepEqual(
    sessions.map(({ route, start }) => [route, start]),
    [
      ['apprenticeship', null],
      ['school', null],
      ['school', null],
    ],
  );
  assert.deepEqual(
    (await built.records('providers')).map(({ id, uai }) => [id, uai]),
    [
      ['uai-0020001b', '0020001B'],
      ['uai-0590001a', '0590001A'],
    ],
  );
  assert.deepEqual(
    (await built.records('places')).map(({ lat, precision }) => [lat, precision]),
    [
      [null, 'none'],
      [50.6, 'exact'],
      [null, 'none'],
    ],
  );
  const [source] = built.report.sources;
  assert.equal(source?.skipped[0]?.count, 1);
  assert.deepEqual(
    source?.warnings.flatMap(({ examples }) => examples),
    [
      'p.csv:1: several columns have the same heading: "filiere de formation"; only the first is read',
      'p.csv:4: coordinates "0", "0" are the point 0, 0',
    ],
  );
  assert.deepEqual(source?.dropped[0]?.examples, ['p.csv:6: "" is not a UAI']);
});

test('parcoursup: the only commune of a name in the département gives the Insee code', async t => {
  const commune = (code: string, nom: string): object => ({
    code,
    nom,
    departement: code.slice(0, 2),
    region: '32',
    type: 'commune-actuelle',
  });
  const files = {
    'communes.json': JSON.stringify([
      commune('02408', 'Laon'),
      commune('59997', 'Laon'),
      commune('59998', 'Deux'),
      commune('59999', 'Deux'),
      commune('62765', 'Saint-Omer'),
    ]),
    'centres.csv': 'Code_Officiel_Commune,latitude,longitude\n02408,49.56,3.62\n',
    'p.csv': `${HEADING}${[
      '2025;0020001B;B;2;LAON Cedex;A;A;A;',
      '2025;0590001A;A;59;Deux;B;B;B;50.6, 3.05',
      '2025;0620001A;C;62;St-Omer;C;C;C;50.7, 2.25',
    ].join('\n')}`,
  };
  const sources = [
    { id: 'ps', kind: 'parcoursup', path: 'p.csv' },
    { id: 'geo', kind: 'communes', path: ['communes.json', 'centres.csv'] },
  ];
  const built = await buildWith(t, sources, files);
  const places = await built.records('places');
  assert.deepEqual(
    places.map(({ communeCode, precision }) => [communeCode, precision]),
    [
      ['02408', 'commune'],
      ['', 'exact'],
      ['62765', 'exact'],
    ],
  );
  assert.deepEqual(
    built.report.offer.map(({ territoryId, sessions }) => [territoryId, sessions]),
    [
      ['dep-02', 1],
      ['dep-62', 1],
      [undefined, 1],
    ],
  );
});

test('parcoursup: a row without département, as in merged cells, is left out with its line', async t => {
  const row = '2025;0590001A;Lycée A;;Lille;BTS - Éclairage;Éclairage;BTS;50.6, 3.05';
  const built = await buildWith(t, [{ id: 'ps', kind: 'parcoursup', path: 'p.csv' }], { 'p.csv': HEADING + row });
  assert.deepEqual(
    built.report.sources[0]?.dropped.flatMap(({ examples }) => examples),
    ['p.csv:2: Code départemental de l’établissement is empty: of merged cells, only the first has the value'],
  );
});
