// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';

test('columns are recognised by French headings, and French words are understood', async t => {
  const files = {
    'r.csv':
      'Nom;Type;Résumé;Publics;Territoires;Début;Notes internes\nMission locale;Structures;Aide les jeunes;Jeunes|Parents;dep-59;;x\n',
    'i.csv':
      'Thème;Libellé;Unité;Valeur;Période;Territoire;Cible\nFormation;Apprentis;apprentis;64 800;2022;reg-32;\nmarché du travail;Chômage;%;n.d.;2022;reg-32;7,5\n',
    'e.csv':
      'Code;Niveau;Titre;Rattachement;Pilotes;Objectifs;Actions\nA1;Ambition;Former;;Région;;\nA1.1;Priorité sectorielle;Souder;A1;Région|État;"Un\nDeux";Ouvrir un plateau\n',
  };
  const sources = [
    { id: 'r', kind: 'resources', path: 'r.csv' },
    { id: 'i', kind: 'indicators', path: 'i.csv' },
    { id: 'e', kind: 'commitments', path: 'e.csv' },
  ];
  const built = await buildWith(t, sources, files);
  const [mission] = await built.records('resources');
  assert.deepEqual(
    [mission?.kind, mission?.name, mission?.audiences, mission?.territoryIds],
    ['structure', 'Mission locale', ['Jeunes', 'Parents'], ['dep-59']],
  );
  assert.deepEqual(built.report.sources[0]?.warnings[0]?.examples, ['r.csv: columns not read: notes internes']);
  const figures = (await built.records('indicators')).map(({ theme, value, target, compare }) => [
    theme,
    value,
    target,
    compare,
  ]);
  assert.deepEqual(figures, [
    ['training', 64_800, undefined, []],
    ['labour-market', null, 7.5, []],
  ]);
  const [ambition, priority] = await built.records('commitments');
  assert.deepEqual([ambition?.level, ambition?.pilots, ambition?.actions], ['ambition', ['Région'], []]);
  assert.deepEqual(
    [priority?.level, priority?.parentId, priority?.objectives, priority?.actions],
    ['sector-priority', 'A1', ['Un', 'Deux'], [{ title: 'Ouvrir un plateau', id: 'A1.1-a1' }]],
  );
});

test('indicators: JSON, as records of the model or with the paths of another layout', async t => {
  const files = {
    'model.json': JSON.stringify({
      indicators: [
        {
          id: 'a',
          theme: 'training',
          label: 'Apprentis',
          unit: 'apprentis',
          value: 3,
          period: '2022',
          territoryId: 'reg-32',
        },
        'x',
        { id: 'b' },
      ],
    }),
    'other.json': JSON.stringify([
      {
        key: 'c',
        theme: 'formation',
        label: 'Lycéens',
        unit: 'lycéens',
        value: 0,
        when: { year: 2021 },
        territory: { code: 'reg-32' },
      },
    ]),
  };
  const sources = [
    { id: 'model', kind: 'indicators', path: 'model.json' },
    {
      id: 'other',
      kind: 'indicators',
      path: 'other.json',
      columns: {
        id: 'key',
        theme: 'theme',
        label: 'label',
        unit: 'unit',
        value: 'value',
        territoryId: 'territory.code',
      },
      constants: { period: '2021' },
    },
  ];
  const built = await buildWith(t, sources, files);
  assert.deepEqual(
    (await built.records('indicators')).map(({ id, value, theme, sourceId }) => [id, value, theme, sourceId]),
    [
      ['a', 3, 'training', 'model'],
      ['c', 0, 'training', 'other'],
    ],
  );
  assert.deepEqual(built.report.sources[0]?.dropped.flatMap(({ examples }) => examples).sort(), [
    'model.json: /indicators/1: should be an object',
    'model.json: /indicators/2: theme: is missing',
  ]);
});
