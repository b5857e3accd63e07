// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A town among the words of a search, as people write it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import { place, session, training } from './support/catalogue.js';

const towns = [
  place('lille', 'Lille', '59350', '59000', 50.63, 3.06),
  { ...place('valenciennes', 'Valenciennes', '59606', '59300', 50.36, 3.52), areas: ['Hainaut', 'Bassin minier'] },
  place('ascq', 'Villeneuve-d’Ascq', '59009', '59650', 50.62, 3.14),
  { ...place('boulogne', 'Boulogne-sur-Mer', '62160', '62200', 50.73, 1.61), areas: ['Côte d’Opale'] },
  { ...place('omer', 'Saint-Omer', '62765', '62500', 50.75, 2.25), areas: ['Audomarois'] },
  place('henin', 'Hénin-Beaumont', '62427', '62110', 50.42, 2.93),
  place('touquet', 'Le Touquet-Paris-Plage', '62826', '62520', 50.52, 1.59),
  place('quentin', 'Saint-Quentin', '02691', '02100', 49.85, 3.29),
  place('quentin-80', 'Saint-Quentin-en-Tourmont', '80714', '80120', 50.28, 1.59),
];
const index = createTrainingIndex({
  trainings: [training('sales', 'BTS Commerce'), training('security', 'Agent de sécurité')],
  sessions: towns.map(({ id }) => session(id, 'sales', id)),
  places: towns,
});
const search = (text: string) => index.search({ text });
const matchesOf = (text: string): readonly string[] => [...(search(text).hits[0]?.sessions ?? [])].sort();

for (const [typedText, ids] of [
  ['bts commerce lille', ['lille']],
  ['bts commerce st omer', ['omer']],
  ['bts commerce St-Omer', ['omer']],
  ['bts commerce à boulogne', ['boulogne']],
  ['bts commerce villeneuve', ['ascq']],
  ['bts commerce henin', ['henin']],
  ['commerce au touquet', ['touquet']],
  ['bts commerce valencienes', ['valenciennes']],
  ['bts commerce 02', ['quentin']],
  ['commerce dans le 62', ['boulogne', 'henin', 'omer', 'touquet']],
  ['bts commerce saint quentin 02', ['quentin']],
  ['bts commerce st quentin 80', ['quentin']],
  ['bts commerce saint quentin', ['quentin']],
  ['bts commerce métropole lilloise', ['lille']],
  ['commerce agglomération de Lille', ['lille']],
  ['commerce à lille et alentours', ['lille']],
  ['bts commerce dans le valenciennois', ['valenciennes']],
  ['commerce bassin minier', ['valenciennes']],
  ['commerce audomarois', ['omer']],
  ['commerce côte d’opale', ['boulogne']],
  ['commerce dans le Pas-de-Calais (62)', ['boulogne', 'henin', 'omer', 'touquet']],
  ['bts commerce dans l’Aisne', ['quentin']],
  ['commerce nord', ['ascq', 'lille', 'valenciennes']],
  ['commerce en Picardie', ['quentin', 'quentin-80']],
  ['commerce lille nord', ['lille']],
  ['bts commerce lille centre ville', ['lille']],
  ['bts commerce vileneuve d’ascq', ['ascq']],
  ['bts commerce henin beaumon', ['henin']],
  ['bts commerce boulogne su mer', ['boulogne']],
] as const)
  test(`« ${typedText} » is in ${ids.join(', ')}`, () => assert.deepEqual(matchesOf(typedText), ids));

test('a number that measures something is no département', () => {
  for (const text of ['commerce 62 heures', '62 bts commerce', 'commerce en 59 jours'])
    assert.deepEqual(search(text).places, [], text);
});

test('does not read a distant or ambiguous spelling as a town', () => {
  for (const text of ['bts commerce valse', 'bts commerce saint', 'bts commerce linge', 'commerce japonais'])
    assert.deepEqual(search(text).places, [], text);
});

test('returns results elsewhere, as a partial match, when the town has none', () => {
  const { total, partial, places } = search('agent de sécurité st omer');
  assert.deepEqual([total, partial, places], [1, true, []]);
});

test('returns the text without its town, however the town is written', () => {
  for (const [text, rest] of [
    ['bts commerce st omer', 'bts commerce'],
    ['BTS Commerce à St-Omer', 'BTS Commerce'],
    ['bts commerce saint omer', 'bts commerce'],
    ['bts commerce métropole lilloise', 'bts commerce'],
    ['bts commerce à Lille et alentours', 'bts commerce'],
  ] as const)
    assert.equal(search(text).textWithoutPlaces, rest, text);
});

test('a town that has only the subject, in another diploma, is kept, and it is said', () => {
  const other = createTrainingIndex({
    trainings: [training('sales', 'BTS Commerce'), training('shop', 'CAP Commerce de proximité')],
    sessions: [session('a', 'sales', 'lille'), session('b', 'shop', 'omer')],
    places: towns,
  });
  const { hits, partial, places, understoodAs } = other.search({ text: 'bts commerce st omer' });
  assert.deepEqual(
    [hits.map(({ trainingId }) => trainingId), partial, places, understoodAs],
    [['shop'], true, ['saint omer'], 'commerce'],
  );
});

test('the rest of a text without its town is read to its 200th letter too', () => {
  const { places, textWithoutPlaces = '' } = search(`commerce lille${' le'.repeat(300)} x`);
  assert.deepEqual(places, ['lille']);
  assert.ok(textWithoutPlaces.length <= 200, `${textWithoutPlaces.length} letters`);
});

test('leaves out of the searched text a town in which nothing was found', () => {
  const { places, understoodAs, hits } = search('agent de sécurité avec le cpf à lille');
  assert.deepEqual(
    hits.map(({ trainingId }) => trainingId),
    ['security'],
  );
  assert.deepEqual(places, []);
  assert.equal(understoodAs, 'agent de sécurité');
});

test('knows the département from the code of the commune without a postal code', () => {
  const home = place('home', 'Lille', '59350', '', 50.63, 3.06);
  const { hits, places } = createTrainingIndex({
    trainings: [training('sales', 'BTS Commerce')],
    sessions: [session('s', 'sales', 'home')],
    places: [home],
  }).search({ text: 'commerce dans le Nord' });
  assert.deepEqual(hits[0]?.sessions, ['s']);
  assert.deepEqual(places, ['nord']);
});

test('keeps the town when a word is both in titles and a filter', () => {
  const { hits, places, circumstances } = createTrainingIndex({
    trainings: [training('apprentice', 'Soudeur en alternance'), training('welder', 'Soudeur')],
    sessions: [
      session('here', 'welder', 'lille', { route: 'apprenticeship' }),
      session('away', 'apprentice', 'omer', { route: 'apprenticeship' }),
    ],
    places: towns,
  }).search({ text: 'soudeur en alternance à Lille' });
  assert.deepEqual(hits[0]?.sessions, ['here']);
  assert.deepEqual(places, ['lille']);
  assert.deepEqual(circumstances?.[0]?.filter, { facet: 'route', value: 'apprenticeship' });
});
