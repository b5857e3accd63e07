// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Names by which people look for communes: those that the tool ships, and tables that complete or replace them. About a
// second.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { buildWith } from '../support/built.js';
import { messageCounts } from '../support/message-counts.js';

const COMMUNES = JSON.stringify(
  [
    ['59350', 'Lille'],
    ['59400', 'Merville'],
    ['62498', 'Lens'],
  ].map(([code = '', nom]) => ({
    code,
    nom,
    typeLiaison: 0,
    departement: code.slice(0, 2),
    region: '32',
    type: 'commune-actuelle',
    population: 100,
  })),
);

async function communesOf(t: TestContext, files: Record<string, string>, settings: object = {}) {
  const sources = [
    { id: 'geo', kind: 'communes', path: 'geo' },
    ...(Object.keys(files).length > 0
      ? [{ id: 'names', kind: 'place-names', path: Object.keys(files), ...settings }]
      : []),
  ];
  const built = await buildWith(t, sources, { 'geo/communes.json': COMMUNES, ...files });
  const territories = await built.records('territories');
  const of = (code: string) => territories.find(territory => territory.code === code);
  return { built, of };
}

test('the communes of a feed have the names that the tool ships', async t => {
  const { of } = await communesOf(t, {});
  assert.ok(of('59350')?.otherNames?.includes('Hellemmes-Lille'));
  assert.deepEqual(of('59400')?.areas, ['Flandre Lys']);
  assert.deepEqual(of('62498')?.areas, ['Bassin minier', 'Lens - Liévin']);
});

test('a source completes them, and each of its tables is recognised by its columns', async t => {
  const { built, of } = await communesOf(t, {
    'pays.csv': 'area;communes\nGohelle;62498\nAilleurs;75056\n;62498\n',
    'anciens.csv': 'commune;formerNames\n59350;L’Isle|Rijsel\n',
    'villes.csv':
      'town;code;country;lat;lon;postalCodes\nTournai;57081;BE;50.606;3.388;7500\nMenin;34027;Belgique;50.8;3.1;\n',
  });
  assert.deepEqual(of('62498')?.areas, ['Gohelle', 'Bassin minier', 'Lens - Liévin']);
  assert.deepEqual(of('59350')?.otherNames?.slice(0, 2), ['L’Isle', 'Rijsel']);
  const { id, parents, postalCodes } = of('BE57081') ?? {};
  assert.deepEqual([id, parents, postalCodes], ['com-be-57081', ['country-be'], ['7500']]);
  assert.equal(of('BE')?.name, 'Belgique');
  assert.deepEqual(messageCounts(built, 'names'), [
    ['code-of-no-commune', 1],
    ['cell-empty', 1],
    ['not-a-border-town', 1],
  ]);
});

test('with “replace”, the table of the same columns replaces the shipped one', async t => {
  const { of } = await communesOf(t, { 'pays.csv': 'area;communes\nGohelle;62498\n' }, { replace: true });
  assert.deepEqual(of('62498')?.areas, ['Gohelle', 'Lens - Liévin']);
  assert.ok(of('59350')?.otherNames?.includes('Lomme'));
});
