// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Circumstances in a text: filters where one expresses them, or words reported as ignored.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import type { TrainingSearch } from '@orientation-widgets/search';
import { readCircumstances, withoutWords } from '../../../packages/search/src/text/circumstances.js';
import { place, places, session, sessions, training, trainings } from './support/catalogue.js';

const index = createTrainingIndex({ trainings, sessions, places });
const search = (text: string, more: TrainingSearch = {}) => {
  const { hits, ...results } = index.search({ text, ...more });
  return { ...results, sessions: hits.flatMap(hit => hit.sessions), trainings: hits.map(hit => hit.trainingId) };
};

for (const [text, words, facet, value] of [
  ['CAP cuisine en alternance', 'en alternance', 'route', 'apprenticeship'],
  ['cuisine niveau CAP', 'niveau cap', 'level', '3'],
  ['relation client bac +2', 'bac +2', 'level', '5'],
  ['aide-soignant toute l’année', 'toute annee', 'entry', 'permanent'],
  ['aide-soignante RQTH', 'rqth', 'accessible', 'true'],
] as const)
  test(`« ${text} »: ${words} narrows ${facet} to ${value}`, () => {
    const { circumstances, partial, total } = search(text);
    assert.deepEqual(
      circumstances?.map(item => ({ words: item.words, filter: item.filter })),
      [{ words, filter: { facet, value } }],
    );
    assert.equal(partial, false, 'nothing was left aside');
    assert.equal(total, index.search({ text: circumstances?.[0]?.rest ?? '', filters: { [facet]: [value] } }).total);
  });

test('counts what each circumstance removes, and gives the text without it', () => {
  const { circumstances, total, sessions } = search('Cuisine, niveau CAP, en apprentissage');
  assert.equal(total, 1);
  assert.deepEqual(sessions.sort(), ['cuisine-amiens', 'cuisine-roubaix']);
  const [level, route] = circumstances ?? [];
  assert.deepEqual(
    [level?.rest, level?.more, route?.rest, route?.more],
    ['Cuisine, , en apprentissage', 0, 'Cuisine, niveau CAP,', 0],
  );
  assert.equal(search('cuisine niveau CAP').circumstances?.[0]?.more, 1, 'the bac pro');
});

test('drops a condition that no filter says or satisfies, and keeps the others', () => {
  const result = search('cuisine en alternance le soir 6 mois');
  assert.deepEqual(
    result.circumstances?.map(({ words, filter }) => [words, filter?.facet]),
    [
      ['en alternance', 'route'],
      ['le soir', undefined],
      ['6 mois', undefined],
    ],
  );
  assert.equal(result.total, 1);
  const none = search('cuisine le soir');
  assert.equal(none.circumstances, undefined);
  assert.equal(none.partial, true);
  assert.equal(none.total, 2);
});

test('keeps the filter that the visitor chose when the text names another value', () => {
  const { sessions } = search('cuisine en alternance', { filters: { route: ['school'] } });
  assert.deepEqual(sessions.sort(), ['bac-lille', 'cuisine-lille']);
});

test('a title that has every word comes first, as it was typed', () => {
  const evening = createTrainingIndex({
    trainings: [training('night', 'Cours du soir de cuisine'), training('day', 'Cuisine')],
    sessions: [session('a', 'day', null, { rhythms: ['evening'] })],
    places: [],
  });
  const { hits, circumstances } = evening.search({ text: 'cuisine soir' });
  assert.deepEqual(
    hits.map(hit => hit.trainingId),
    ['night'],
  );
  assert.equal(circumstances, undefined);
});

test('does not read a diploma already held as the level of the training', () => {
  assert.deepEqual(readCircumstances('bts commerce après un bac pro').circumstances, [{ words: 'apres un bac pro' }]);
  assert.deepEqual(readCircumstances('j’ai un bac+2'), { subject: '', circumstances: [{ words: 'ai un bac+2' }] });
});

test('counts what a circumstance removes only when results are requested', () => {
  assert.equal(search('cuisine niveau CAP', { limit: 0 }).circumstances?.[0]?.more, 0);
});

test('words are taken out of a text as it was typed, and nothing else', () => {
  assert.equal(withoutWords('Éclairagiste à Villeneuve d’Ascq, bac +2', 'villeneuve ascq'), 'Éclairagiste à , bac +2');
  assert.equal(withoutWords('secrétaire bac+2', 'bac+2'), 'secrétaire');
  assert.equal(withoutWords('cours d’anglais', 'soir'), 'cours d’anglais');
});

test('tells a corrected word, and corrects neither begun nor quoted words', () => {
  assert.deepEqual(search('cuizinne').corrections, [{ typed: 'cuizinne', read: 'cuisine' }]);
  assert.equal(search('cuisi').corrections, undefined);
  for (const quoted of ['"cuizinne"', '«\u202fcuizinne\u202f»']) assert.equal(search(quoted).total, 0, quoted);
  assert.equal(search('"cuisine en alternance"').circumstances, undefined);
  assert.equal(search('"cap cuisine"').total, 1);
});

test('a town of the text comes with the text without it, as typed', () => {
  const index = createTrainingIndex({
    trainings,
    sessions: [...sessions, session('ascq', 'bts-ndrc', 'ascq')],
    places: [...places, place('ascq', 'Villeneuve-d’Ascq', '59009', '59650', 50.62, 3.14)],
  });
  const { places: names, textWithoutPlaces } = index.search({ text: 'BTS Relation client à Villeneuve d’Ascq' });
  assert.deepEqual(names, ['villeneuve ascq']);
  assert.equal(textWithoutPlaces, 'BTS Relation client');
  assert.equal(index.search({ text: 'BTS relation client' }).textWithoutPlaces, undefined);
});
