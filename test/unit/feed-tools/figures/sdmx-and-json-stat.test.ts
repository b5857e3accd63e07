// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../support/figures.js';

const SDMX = [
  'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA: Zone,INDICATOR: Mesure,TIME_PERIOD,OBS_VALUE,OBS_STATUS: Statut,CONF_STATUS,UNIT_MULT,FREQ',
  'dataflow,X:Y(1.0),I,D59: Nord,count: Effectif,2020-12-31,12,A: normal,F,0,A',
  'dataflow,X:Y(1.0),I,D59: Nord,count: Effectif,2020,12,A: normal,F,3,A',
  'dataflow,X:Y(1.0),I,D59: Nord,count: Effectif,2021,13,P: provisoire,F,3,A',
  'dataflow,X:Y(1.0),I,D59: Nord,count: Effectif,2022,14,A: normal,C,3,A',
  ...['L', 'M', 'O', 'Q'].map(
    (status, index) => `dataflow,X:Y(1.0),I,D59: Nord,count: Effectif,${2023 + index},,${status},,3,A`,
  ),
  'dataflow,X:Y(1.0),I,D59: Nord,count: Effectif,2030,15,U: peu fiable,F,3,A',
];

test('sdmx-csv: ids with their labels, statuses, secrecy and multiples of units', async t => {
  const { observations, messages } = await figuresOf(t, SDMX, { kind: 'sdmx-csv', publisher: 'Insee' });
  assert.deepEqual(
    observations.map(({ period, value, missing, flags }) => [period, value, missing, flags]),
    [
      ['2020', 12_000, undefined, undefined],
      ['2021', 13_000, undefined, ['provisional']],
      ['2022', null, 'secret', undefined],
      ['2023', null, 'not-collected', undefined],
      ['2024', null, 'not-applicable', undefined],
      ['2025', null, 'not-published', undefined],
      ['2026', null, 'secret', undefined],
    ],
  );
  assert.deepEqual(messages, [
    'o.csv:2: "2020-12-31" is not a period',
    'o.csv:10: "U" is no observation status of the table',
    'o.csv:5: a value under statistical secrecy: it is left out, the reason is published',
  ]);
});

const JSON_STAT = {
  version: '2.0',
  class: 'dataset',
  label: 'Essai',
  id: ['zone', 'quand', 'mesure'],
  size: [2, 2, 1],
  role: { geo: ['zone'], time: ['quand'], metric: ['mesure'] },
  dimension: {
    zone: { category: { index: ['D59', 'D62'], label: { D59: 'Nord' } } },
    quand: { category: { index: { 2021: 1, 2020: 0 } } },
    mesure: { category: { label: { count: 'Effectif' }, unit: { count: { label: 'personnes', decimals: 0 } } } },
  },
  value: { 0: 10, 1: 11, 3: 13 },
  status: { 1: 'P', 2: 'Q' },
};

test('json-stat: a cell is a figure, and a cell without a value has its reason', async t => {
  const read = (dataset: object) =>
    figuresOf(t, [], { kind: 'json-stat', publisher: 'Insee', path: 'o.json' }, { 'o.json': JSON.stringify(dataset) });
  const { observations } = await read(JSON_STAT);
  assert.deepEqual(
    observations.map(({ territoryId, period, value, missing, flags }) => [territoryId, period, value, missing, flags]),
    [
      ['dep-59', '2020', 10, undefined, undefined],
      ['dep-59', '2021', 11, undefined, ['provisional']],
      ['dep-62', '2020', null, 'secret', undefined],
      ['dep-62', '2021', 13, undefined, undefined],
    ],
  );
  const faulty = await read({ ...JSON_STAT, value: [10, 'z', null, 13], status: undefined });
  assert.deepEqual(faulty.messages, [
    'o.json/value/1: value: "z" is neither a number nor a reason of the table for none',
  ]);
  for (const wrong of [
    { ...JSON_STAT, class: 'collection' },
    { ...JSON_STAT, size: [2, 2, 2] },
    { ...JSON_STAT, value: [1] },
    { ...JSON_STAT, id: ['zone', '__proto__', 'mesure'] },
  ])
    await assert.rejects(read(wrong), /o\.json: is not a JSON-stat 2\.0 dataset/);
});
