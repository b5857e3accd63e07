// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';

const indicator = (id: string, more: object = {}): object => ({
  id,
  theme: 'training',
  label: `Libellé ${id}`,
  unit: '%',
  value: 12,
  period: '2024-T1',
  territoryId: 'reg-32',
  compare: [],
  ...more,
});

const LIST = [
  indicator('whole', { compare: [{ territoryId: 'country-fr', value: 10 }], target: 15.5, caveat: 'Prudence.' }),
  indicator('secret', { value: null, job: 'j1501', sector: 'BTP' }),
  indicator('people', { unit: 'personnes' }),
  indicator('words', { words: 'plus d’un tiers' }),
  indicator('about', { precision: 'about' }),
  indicator('when', { period: 'depuis longtemps' }),
  indicator('sector', { sector: 'Pêche' }),
];

const SOURCES = [
  { id: 'lists', kind: 'feed', path: 'lists.json' },
  { id: 'i', kind: 'indicators', path: 'i.json', as: 'measures' },
];
const FILES = {
  'lists.json': JSON.stringify({
    sectors: [{ id: 'construction', label: 'Construction', aliases: ['btp'] }],
  }),
  'i.json': JSON.stringify({ indicators: LIST }),
};

test('an indicator that is a measure is written as one, the others are reported with a reason', async t => {
  const built = await buildWith(t, SOURCES, FILES);
  assert.deepEqual(await built.records('measures'), [
    {
      id: 'indicator-whole',
      theme: 'training',
      title: 'Libellé whole',
      unit: '%',
      kind: 'share',
      caveat: 'Prudence.',
      sourceId: 'i',
    },
    { id: 'indicator-secret', theme: 'training', title: 'Libellé secret', unit: '%', kind: 'share', sourceId: 'i' },
  ]);
  const figureKey = { measureId: 'indicator-whole', period: '2024-Q1', sourceId: 'i' };
  assert.deepEqual(await built.records('observations'), [
    { ...figureKey, territoryId: 'reg-32', value: 12 },
    { ...figureKey, territoryId: 'country-fr', value: 10 },
    {
      measureId: 'indicator-secret',
      territoryId: 'reg-32',
      period: '2024-Q1',
      value: null,
      missing: 'not-published',
      sector: 'construction',
      job: 'j1501',
      sourceId: 'i',
    },
  ]);
  assert.deepEqual(await built.records('targets'), [
    {
      measureId: 'indicator-whole',
      territoryId: 'reg-32',
      period: '',
      value: 15.5,
      label: '15,5\u00a0%',
      basis: 'contract',
      sourceId: 'i',
    },
  ]);
  assert.deepEqual(
    (await built.records('indicators')).map(({ id }) => id),
    ['people', 'words', 'about', 'when', 'sector'],
  );
  assert.deepEqual(
    built.report.sources[1]?.warnings.map(({ examples, count }) => [count, examples[0]]),
    [
      [2, 'i.json: stays an indicator: the figure is in words, or not exact'],
      [1, 'i.json: stays an indicator: the measure people is not described: it lacks kind'],
      [1, 'i.json: stays an indicator: "depuis longtemps" is not a period'],
      [1, 'i.json: stays an indicator: sector: "Pêche" is not in the list'],
    ],
  );
});

test('the kinds of units make measures of more indicators; without "as", each stays an indicator', async t => {
  const [lists, source] = SOURCES;
  const counted = await buildWith(t, [lists ?? {}, { ...source, kinds: { personnes: 'count' } }], FILES);
  assert.equal((await counted.records('measures')).find(({ id }) => id === 'indicator-people')?.kind, 'count');
  const listOnly = await buildWith(t, [lists ?? {}, { id: 'i', kind: 'indicators', path: 'i.json' }], FILES);
  assert.equal((await listOnly.records('indicators')).length, LIST.length);
  assert.deepEqual(await listOnly.records('measures'), []);
  await assert.rejects(buildWith(t, [{ ...source, as: 'figures' }], FILES), /\/as/);
});
