// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Territory } from '@orientation-widgets/feed';
import { createPlaceIndex, distanceKm } from '@orientation-widgets/search';

const commune = (
  code: string,
  name: string,
  population: number,
  postalCodes: string[],
  names: Pick<Territory, 'otherNames' | 'areas'> = {},
): Territory => ({
  id: `com-${code}`,
  kind: 'commune',
  code,
  name,
  parents: [`dep-${code.slice(0, 2)}`],
  lat: 50,
  lon: 3,
  population,
  postalCodes,
  ...names,
});
const territories: readonly Territory[] = [
  { id: 'dep-62', kind: 'department', code: '62', name: 'Pas-de-Calais', parents: ['reg-32'] },
  commune('62041', 'Arras', 42_600, ['62000']),
  commune('62042', 'Athies', 1_000, ['62223']),
  commune('62043', 'Arques', 9_700, ['62510']),
  commune('62765', 'Saint-Omer', 15_000, ['62500'], { areas: ['Audomarois'] }),
  commune('59350', 'Lille', 236_000, ['59000', '59160', '59260', '59777', '59800'], {
    otherNames: ['Lomme', 'Hellemmes-Lille'],
  }),
  commune('59378', 'Marcq-en-Barœul', 38_700, ['59700']),
  commune('59481', 'Le Quesnoy', 4_900, ['59530']),
  commune('59009', "Villeneuve-d'Ascq", 62_000, ['59491', '59493', '59650'], { otherNames: ['Annappes'] }),
];
const index = createPlaceIndex(territories);
const names = (text: string): string[] => index.suggest(text).map(({ name }) => name);
const region = createPlaceIndex([
  ...territories,
  commune('59183', 'Dunkerque', 87_000, ['59140', '59240', '59640'], {
    otherNames: ['Malo-les-Bains', 'Saint-Pol-sur-Mer'],
  }),
  commune('62767', 'Saint-Pol-sur-Ternoise', 4_000, ['62130']),
  commune('02691', 'Saint-Quentin', 53_000, ['02100']),
  commune('80701', 'Saint-Quentin-la-Motte-Croix-au-Bailly', 1_200, ['80880']),
  commune('62686', 'Saint-Amand', 300, ['62760']),
  commune('59526', 'Saint-Amand-les-Eaux', 16_000, ['59230']),
  commune('60170', 'Crépy-en-Valois', 14_900, ['60800'], { areas: ['Valois'] }),
  commune('02408', 'Laon', 24_000, ['02000']),
  commune('02497', 'Mons-en-Laonnois', 1_100, ['02000']),
  commune('60029', 'Auneuil', 3_000, ['60390']),
  { id: 'dep-60', kind: 'department', code: '60', name: 'Oise', parents: ['reg-32'] },
  { id: 'dep-02', kind: 'department', code: '02', name: 'Aisne', parents: ['reg-32'] },
]);
const inRegion = (text: string): string[] => region.suggest(text).map(({ name }) => name);

test('returns the most populated first, with postal code and département', () => {
  assert.deepEqual(names('ar'), ['Arras', 'Arques']);
  assert.deepEqual(index.suggest('arras')[0], {
    id: 'com-62041',
    name: 'Arras',
    postalCode: '62000',
    department: 'Pas-de-Calais',
    lat: 50,
    lon: 3,
  });
});

test('the code of a département the feed does not name', () =>
  assert.equal(index.suggest('lille')[0]?.department, '59'));

test('ignores accents, hyphens, apostrophes, ligatures, saint and articles', () => {
  for (const [typedText, name] of [
    ['marcq en baroeul', 'Marcq-en-Barœul'],
    ['st omer', 'Saint-Omer'],
    ['quesnoy', 'Le Quesnoy'],
    ['villeneuve d’ascq', "Villeneuve-d'Ascq"],
    ['ascq', "Villeneuve-d'Ascq"],
  ] as const) {
    assert.equal(names(typedText)[0], name, typedText);
  }
});

test('corrects a misspelled name when nothing matches as typed', () => {
  assert.equal(names('aras')[0], 'Arras');
  assert.equal(names('vileneuve')[0], "Villeneuve-d'Ascq");
});

test('finds postal codes, complete or begun', () => {
  assert.equal(index.suggest('5980')[0]?.postalCode, '59800');
  assert.deepEqual(names('62'), ['Arras', 'Saint-Omer', 'Arques', 'Athies']);
  assert.equal(index.suggest('59777 lille')[0]?.postalCode, '59777');
});

test('a commune is found by a name it had, or by that of a part of it, and the name is told', () => {
  for (const [typedText, name, formerName] of [
    ['hellemmes', 'Lille', 'Hellemmes-Lille'],
    ['Lomme', 'Lille', 'Lomme'],
    ['annappes', "Villeneuve-d'Ascq", 'Annappes'],
    ['malo', 'Dunkerque', 'Malo-les-Bains'],
  ] as const) {
    const [first] = region.suggest(typedText);
    assert.deepEqual([first?.name, first?.formerName], [name, formerName], typedText);
  }
  assert.deepEqual(inRegion('st pol'), ['Saint-Pol-sur-Ternoise', 'Dunkerque']);
  assert.ok(!('formerName' in (region.suggest('lille')[0] ?? {})));
});

test('accepts a département before or after the name, by number or by name', () => {
  assert.deepEqual(inRegion('st quentin 02'), ['Saint-Quentin']);
  assert.equal(inRegion('59 lille')[0], 'Lille');
  assert.deepEqual(inRegion('saint-quentin (Aisne)'), ['Saint-Quentin']);
  assert.deepEqual(inRegion('saint quentin 80'), ['Saint-Quentin-la-Motte-Croix-au-Bailly']);
});

test('returns the main towns of a département and the préfectures of a région', () => {
  assert.deepEqual(inRegion("l'Oise"), ['Crépy-en-Valois', 'Auneuil']);
  assert.deepEqual(inRegion('Pas-de-Calais').slice(0, 2), ['Arras', 'Saint-Omer']);
  assert.deepEqual(inRegion('nord pas de calais'), ['Lille', 'Arras']);
  assert.deepEqual(inRegion('picardie'), ['Laon']);
});

test('returns only the towns of an area, without names that merely contain its name', () => {
  const near = createPlaceIndex([
    commune('59350', 'Lille', 236_000, ['59000']),
    commune('62516', 'Lillers', 10_000, ['62190']),
    commune('62498', 'Lens', 32_000, ['62300']),
    commune('62628', 'Noyelles-sous-Lens', 6_700, ['62221']),
    commune('02408', 'Laon', 24_000, ['02000']),
    commune('02497', 'Mons-en-Laonnois', 1_000, ['02000']),
  ]);
  const namesOf = (text: string): string[] => near.suggest(text).map(({ name }) => name);
  assert.deepEqual(namesOf('métropole lilloise'), ['Lille']);
  assert.deepEqual(namesOf('près de Lens'), ['Lens']);
  assert.deepEqual(namesOf('laonnois'), ['Laon']);
  assert.deepEqual(namesOf('mons en laonnois'), ['Mons-en-Laonnois']);
});

test('finds an area, its adjective, or a name among other words', () => {
  for (const [typedText, name] of [
    ['dunkerquois', 'Dunkerque'],
    ['métropole lilloise', 'Lille'],
    ['audomarois', 'Saint-Omer'],
    ['laonnois', 'Laon'],
    ['le Valois', 'Crépy-en-Valois'],
    ['autour d’Arras', 'Arras'],
    ['lille fives', 'Lille'],
  ] as const) {
    assert.equal(inRegion(typedText)[0], name, typedText);
  }
});

test('puts a complete name before a longer one, unless that is far more populated', () => {
  assert.deepEqual(inRegion('st amand'), ['Saint-Amand-les-Eaux', 'Saint-Amand']);
  assert.equal(inRegion('laon')[0], 'Laon');
});

test('finds a name by sound, by several words and without spaces', () => {
  assert.equal(inRegion('vilneuve dasq')[0], "Villeneuve-d'Ascq");
  assert.equal(inRegion('saintomer')[0], 'Saint-Omer');
});

test('a text without end is read to its eightieth letter', () =>
  assert.deepEqual(inRegion('arras' + ' x'.repeat(100_000)), ['Arras']));

test('returns nothing for an empty text', () => {
  assert.deepEqual(names(' '), []);
  assert.deepEqual(names('zzzz'), []);
});

test('Lille to Amiens is about 97 km', () => {
  const km = distanceKm({ lat: 50.6333, lon: 3.0667 }, { lat: 49.8942, lon: 2.2957 });
  assert.ok(Math.abs(km - 98.6) < 1, String(km));
});

for (const text of [
  'flandre lys',
  'CC Flandre Lys',
  'communauté de communes Flandre-Lys',
  'Pévèle Carembault',
  'carembault',
] as const)
  test(`« ${text} » is an intercommunality: its communes, the most populated first`, () => {
    const index = createPlaceIndex([
      ...territories,
      commune('59212', 'Estaires', 6_500, ['59940'], { areas: ['Flandre Lys'] }),
      commune('59400', 'Merville', 10_000, ['59660'], { areas: ['Flandre Lys'] }),
      commune('59123', 'Camphin-en-Carembault', 1_800, ['59133'], { areas: ['Pévèle Carembault'] }),
      commune('59462', 'Ostricourt', 5_500, ['59162'], { areas: ['Pévèle Carembault'] }),
    ]);
    const results = index.suggest(text).map(({ name }) => name);
    const expected = /lys/i.test(text) ? ['Merville', 'Estaires'] : ['Ostricourt'];
    assert.deepEqual(results.slice(0, expected.length), expected);
  });

test('a commune whose name is typed comes before the intercommunality of that name', () => {
  assert.equal(names('arras')[0], 'Arras');
  assert.equal(names('lille')[0], 'Lille');
});

test('an area is found with its article, without its first word and without its spaces', () => {
  const index = createPlaceIndex([
    commune('29235', 'Plouguerneau', 6_600, ['29880'], { areas: ['Pays des Abers'] }),
    commune('56240', 'Sarzeau', 8_900, ['56370'], { areas: ['Presqu’île de Rhuys'] }),
  ]);
  for (const [typedText, name] of [
    ['les abers', 'Plouguerneau'],
    ['pays des abers', 'Plouguerneau'],
    ['la presquile de rhuys', 'Sarzeau'],
  ] as const)
    assert.equal(index.suggest(typedText)[0]?.name, name, typedText);
});

test('finds a former commune among communes that name none, from the table of the package', () => {
  const plain = createPlaceIndex([
    commune('59350', 'Lille', 236_000, ['59000', '59160', '59260']),
    commune('59009', "Villeneuve-d'Ascq", 62_000, ['59491', '59493', '59650']),
    commune('59183', 'Dunkerque', 87_000, ['59140', '59240', '59430']),
    commune('62767', 'Saint-Pol-sur-Ternoise', 4_000, ['62130']),
    commune('59244', 'Hannapes', 300, ['02510']),
    commune('60057', 'Beauvais', 56_000, ['60000']),
  ]);
  const first = (text: string): string | undefined => {
    const [place] = plain.suggest(text);
    return place && [place.formerName, place.name].filter(Boolean).join(', ');
  };
  assert.equal(first('Hellemmes'), 'Hellemmes-Lille, Lille');
  assert.equal(first('helemmes'), 'Hellemmes-Lille, Lille');
  assert.equal(first('Annappes'), "Annappes, Villeneuve-d'Ascq");
  for (const text of [
    'Saint-Pol-sur-Mer',
    'st pol sur mer',
    'st-pol/mer',
    'Saint Pol sur Mer 59430',
    'saint pol sur mre',
  ])
    assert.equal(first(text), 'Saint-Pol-sur-Mer, Dunkerque', text);
  assert.equal(first('voisinlieu'), 'Voisinlieu, Beauvais');
});

test('keeps the other names that a feed gives instead of those of the package', () => {
  const [place] = createPlaceIndex([
    commune('59350', 'Lille', 236_000, ['59000'], { otherNames: ['Vieux-Lille'] }),
  ]).suggest('Hellemmes');
  assert.equal(place, undefined);
});
