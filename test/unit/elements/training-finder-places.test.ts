// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collectionOf, openFeed } from '@orientation-widgets/feed';
import type { Place, Territory } from '@orientation-widgets/feed';
import { aroundLabel } from '../../../packages/elements/src/training-finder/results/around-label.js';
import { townInText } from '../../../packages/elements/src/training-finder/search/town-in-text.js';
import { resolveLocation } from '../../../packages/elements/src/training-finder/search/resolve-location.js';
import { EMPTY_QUERY } from '../../../packages/elements/src/training-finder/query/finder-query.js';
import { communesWithPlaces } from '../../../packages/domain/src/places/communes-with-places.js';
import { placeOf } from '../../../packages/domain/src/places/place-of.js';
import { createTownIndex } from '../../../packages/elements/src/training-finder/search/town-index.lazy.js';

const place = (
  communeName: string,
  communeCode: string,
  postalCode: string,
  lat: number | null = 50,
  lon: number | null = 3,
): Place => ({
  id: `p-${postalCode}`,
  name: 'Centre',
  street: '',
  postalCode,
  communeCode,
  communeName,
  lat,
  lon,
  precision: 'commune',
});
const places = collectionOf([
  place('Arras', '62041', '62000'),
  place('Lille', '59350', '59000'),
  place('Lille', '59350', '59800'),
  place('Douai', '59178', '59500', null),
]);
const department: Territory = { id: 'dep-59', kind: 'department', code: '59', name: 'Nord', parents: [] };
const towns = createTownIndex(collectionOf([department]), places);
const knownTerritories = collectionOf<Territory>([
  { id: 'com-2', kind: 'commune', code: '2', name: 'Là', parents: [], lat: 49, lon: 2 },
]);

describe('communes of a feed that names none', () => {
  test('are those where there is a place of training, with all their postal codes', () => {
    const [lille] = towns('59800', 1);
    assert.equal(lille?.label, 'Lille (59800)');
    assert.equal(lille.department, 'Nord');
  });

  test('a place without coordinates is not proposed', () => assert.deepEqual(towns('Douai', 8), []));

  test('communes of the feed are left as they are', () => {
    const hereOnly = collectionOf<Territory>([{ id: 'com-1', kind: 'commune', code: '1', name: 'Ici', parents: [] }]);
    assert.equal(communesWithPlaces(hereOnly, places), hereOnly);
  });
});

describe('the place given by a page', () => {
  const find = (...texts: string[]) => resolveLocation(texts, knownTerritories, async () => towns);
  const noTowns = () => Promise.reject(new Error('the towns are not needed'));
  for (const [text, name] of [
    ['62000', 'Arras'],
    ['arras', 'Arras'],
    ['com-2', 'Là'],
  ] as const) {
    test(text, async () => assert.equal((await find(text))?.name, name));
  }
  test('is read from a point, or from a commune with coordinates, without the list of towns', async () => {
    assert.deepEqual(await resolveLocation(['50.1, 3.2'], knownTerritories, noTowns), { lat: 50.1, lon: 3.2 });
    assert.deepEqual(await resolveLocation(['com-2'], knownTerritories, noTowns), { name: 'Là', lat: 49, lon: 2 });
  });
  test('is the first one with a location', async () =>
    assert.equal((await find('Atlantide', '62000', 'com-2'))?.name, 'Arras'));
  test('is empty for an unknown name', async () => assert.equal(await find('Atlantide'), undefined));
});

describe('the distance in words', () => {
  const km = '30\u00a0km';
  for (const [name, words] of [
    ['Lille', `à moins de ${km} de Lille`],
    ['Arras', `à moins de ${km} d’Arras`],
    ['Étaples', `à moins de ${km} d’Étaples`],
    ['Ham', `à moins de ${km} de Ham`],
    ['Le Quesnoy', `à moins de ${km} du Quesnoy`],
    ['Les Attaques', `à moins de ${km} des Attaques`],
    [undefined, `à moins de ${km} de vous`],
  ] as const) {
    test(name ?? 'here', () => assert.equal(aroundLabel({ ...EMPTY_QUERY, where: { name, lat: 50, lon: 3 } }), words));
  }
  test('is empty for the whole region', () =>
    assert.equal(aroundLabel({ ...EMPTY_QUERY, radiusKm: null, where: { lat: 50, lon: 3 } }), ''));
});

test('a town is found by its id, as in an attribute of the page', () => {
  const [town] = createTownIndex(knownTerritories, places)('com-2', 1);
  assert.deepEqual(town?.where, { name: 'Là', lat: 49, lon: 2 });
});

test('the commune that a text names is found by its short form or its postal code', () => {
  const territories = collectionOf<Territory>(
    [
      ['62897', 'Wissant', '62179'],
      ['62765', 'Saint-Omer', '62500'],
      ['59999', 'Saint-Omer-le-Petit', '59999'],
    ].map(([code = '', name = '', postalCode = ''], place) => ({
      id: `com-${code}`,
      kind: 'commune',
      code,
      name,
      parents: [],
      lat: 50 + place,
      lon: 2,
      postalCodes: [postalCode],
    })),
  );
  const matchesOf = (text: string): readonly unknown[] => {
    const { where, rest } = townInText(text, territories) ?? {};
    return [where?.name, rest];
  };
  assert.deepEqual(matchesOf('soudeur à wissant'), ['Wissant', 'soudeur']);
  assert.deepEqual(matchesOf('coiffure st omer le soir'), ['Saint-Omer', 'coiffure le soir']);
  assert.deepEqual(matchesOf('62179 cuisine'), ['Wissant', 'cuisine']);
  assert.deepEqual(matchesOf('soudeur'), [undefined, undefined]);
  assert.deepEqual(
    matchesOf('wissant'),
    [undefined, undefined],
    'a text that is only a town has no subject to look for',
  );
});

test('a text is read to its 200th letter, as by the search', () => {
  const lens: Territory = {
    id: 'com-62498',
    kind: 'commune',
    code: '62498',
    name: 'Lens',
    parents: [],
    lat: 50,
    lon: 2,
  };
  const territories = collectionOf([lens]);
  assert.equal(townInText('vendeur à Lens', territories)?.where.name, 'Lens');
  assert.equal(townInText(`${'vendeur '.repeat(30)}Lens`, territories), undefined);
});

test('a card finds the place of its page by an id, a postal code or a name', async () => {
  const feed = openFeed({
    formatVersion: '1.0',
    title: 'Test',
    publisher: { name: 'Test' },
    language: 'fr',
    updated: '2026-01-01T00:00:00Z',
    territory: 'dep-59',
    territories: [
      department,
      {
        id: 'com-2',
        kind: 'commune',
        code: '2',
        name: 'Là',
        parents: ['dep-59'],
        lat: 49,
        lon: 2,
        postalCodes: ['59002'],
      },
    ],
    places: [...places],
  });
  for (const text of ['com-2', '59002', 'Là'])
    assert.deepEqual(await placeOf(feed, text), { name: 'Là', lat: 49, lon: 2 });
  assert.equal(await placeOf(feed, 'Ailleurs'), undefined);
});
