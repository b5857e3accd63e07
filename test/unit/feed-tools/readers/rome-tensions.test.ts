// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';
import { folderWith, orientationFeed } from '../support/command.js';

const TENSIONS = { id: 'bassins', kind: 'rome-tensions', path: 'bassins.csv', licence: 'Licence Ouverte 2.0' };
const DARES = { id: 'dares', kind: 'dares-tensions', path: 'dares.csv' };
const HEADING =
  'annee;rome;libfap;cbassin;lib_bassin_bmo19;oee;defm_abc;ind_tension_d;ind_int_emb_d;ind_main_oeuvre_d;ind_dur_empl_d;ind_cond_travail_d;ind_mismatch_geo_d;ind_specif_form_empl_d';

const table = (...rows: readonly string[]): string => [HEADING, ...rows, ''].join('\n');

test('rome-tensions: a level by ROME and bassin has its six factors', async t => {
  const rows = [
    '2020;h2913;Soudage;3227;LENS;12;80;5;5;4;1;3;2;5',
    '2020;K1705;Secours;3227;LENS;2;1;NA;3;;3;3;3;3',
    '2020;H2913;Soudage;1101;PARIS;2;1;3;3;3;3;3;3;3',
  ];
  const built = await buildWith(t, [TENSIONS], { 'bassins.csv': table(...rows) });
  const record = { territoryId: 'bassin-3227', period: '2020', sourceId: 'bassins' };
  const all = (await built.records('tensions')).map(tension => ({ ...tension, factors: { ...tension.factors } }));
  assert.deepEqual(
    all.sort((a, b) => ((a.rome ?? '') < (b.rome ?? '') ? -1 : 1)),
    [
      {
        rome: 'H2913',
        ...record,
        level: 5,
        factors: {
          hiringIntensity: 5,
          labourShortage: 4,
          jobInstability: 1,
          workingConditions: 3,
          geographicMismatch: 2,
          trainingJobLink: 5,
        },
      },
      {
        rome: 'K1705',
        ...record,
        level: null,
        missing: 'not-published',
        factors: {
          hiringIntensity: 3,
          labourShortage: null,
          jobInstability: 3,
          workingConditions: 3,
          geographicMismatch: 3,
          trainingJobLink: 3,
        },
      },
    ],
  );
  const bassin = (await built.records('territories')).find(({ id }) => id === 'bassin-3227');
  assert.deepEqual([bassin?.name, bassin?.kind, bassin?.parents], ['Lens', 'bassin', ['reg-32', 'country-fr']]);
  assert.deepEqual(
    built.report.sources[0]?.skipped.map(({ code, count }) => [code, count]),
    [['row-outside-territory', 1]],
  );
});

test('rome-tensions: each faulty row is reported with its line, and the others are read', async t => {
  const rows = [
    '2020;H2913;Soudage;Lens;LENS;12;80;5;5;4;1;3;2;5',
    '2020;soudeur;Soudage;3227;LENS;12;80;5;5;4;1;3;2;5',
    'hier;H2913;Soudage;3227;LENS;12;80;5;5;4;1;3;2;5',
    '2020;H2913;Soudage;3227;LENS;12;80;9;5;4;1;3;2;5',
    '2020;H2913;Soudage;3227;LENS;12;80;5;7;4;1;3;2;5',
    '2020;H2913;Soudage;3227;LENS;12;80;4;5;4;1;3;2;5',
  ];
  const built = await buildWith(t, [TENSIONS], { 'bassins.csv': table(...rows) });
  const tensions = await built.records('tensions');
  assert.equal(tensions.length, 1);
  assert.equal(tensions[0]?.level, 5);
  assert.equal(Object.hasOwn(tensions[0]?.factors ?? {}, 'hiringIntensity'), false);
  const [source] = built.report.sources;
  assert.deepEqual(
    source?.dropped.flatMap(({ examples }) => examples.map(example => example.split(':').slice(0, 2).join(':'))),
    ['bassins.csv:2', 'bassins.csv:3', 'bassins.csv:4', 'bassins.csv:5', 'bassins.csv:7'],
  );
});

test('rome-tensions: the report mentions the other method and the licence to confirm', async t => {
  const dares = `fap;Tension;Catégorie Tension;Intensité d'embauches;Année;niveau_geo;reg
D2Z42;0.5;4;3;2019;reg;32
`;
  const { licence: _, ...unlicensed } = TENSIONS;
  const built = await buildWith(t, [DARES, unlicensed], {
    'dares.csv': dares,
    'bassins.csv': table('2020;H2913;Soudage;3227;LENS;12;80;1;5;4;1;3;2;5'),
  });
  assert.deepEqual(
    built.report.sources[1]?.warnings.map(({ code }) => code),
    ['licence-not-given', 'levels-of-another-method'],
  );
  const tensions = await built.records('tensions');
  assert.deepEqual(
    tensions.map(({ fap, rome, sourceId, level }) => [fap, rome, sourceId, level]).sort(),
    [
      ['D2Z42', undefined, 'dares', 4],
      [undefined, 'H2913', 'bassins', 1],
    ].sort(),
  );
  assert.ok((await built.records('tensionSeries')).every(({ sourceId }) => sourceId === 'dares'));
});

test('rome-tensions: a table without the column of levels is refused', async t => {
  await assert.rejects(
    buildWith(t, [TENSIONS], { 'bassins.csv': 'annee;rome;cbassin\n2020;H2913;3227' }),
    /bassins\.csv/,
  );
});

test('init recognises the table, and its comment mentions the other method', async t => {
  const folder = await folderWith(t, { 'bassins.csv': table('2020;H2913;Soudage;3227;LENS;12;80;5;5;4;1;3;2;5') });
  const out = join(folder, 'config.jsonc');
  await orientationFeed('init', folder, '--out', out, '--territory', 'reg-32');
  const config = await readFile(out, 'utf8');
  assert.match(config, /Méthode différente de celle de la Dares/);
  assert.match(config, /"kind": "rome-tensions", "path": "bassins\.csv"/);
});

test('real: each of the 2 133 levels of 28 bassins is a record', { skip: withoutRealData }, async t => {
  const path = join(realData, 'labour-market/tensions-2020-bassin-rome-hdf.csv');
  const built = await buildWith(t, [{ ...TENSIONS, path }]);
  const tensions = await built.records('tensions');
  assert.equal(tensions.length, 2133);
  assert.deepEqual(built.report.sources[0]?.dropped, []);
  assert.equal(new Set(tensions.map(({ territoryId }) => territoryId)).size, 28);
  const levels = [1, 2, 3, 4, 5].map(each => tensions.filter(({ level }) => level === each).length);
  assert.deepEqual(levels, [587, 194, 245, 312, 795]);
  const match = tensions.find(({ rome, territoryId }) => rome === 'A1203' && territoryId === 'bassin-3201');
  assert.deepEqual(match?.factors, {
    hiringIntensity: 2,
    labourShortage: 1,
    jobInstability: 5,
    workingConditions: 4,
    geographicMismatch: 4,
    trainingJobLink: 3,
  });
});
