// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '@orientation-widgets/feed';
import { createTrainingIndex } from '@orientation-widgets/search';
import { sessionOf, trainingOf } from '../../support/training.js';

const titles = ['CAP Coiffure', 'Master droit, université de Lille', 'CAP Cuisine'];
const towns = ['Lille', 'Arras'];
const trainings = titles.map((title, i) => trainingOf(`t${i}`, { title, level: 3 }));
const places = towns.map((communeName, i): Place => ({
  id: `p${i}`,
  name: '',
  street: '',
  postalCode: `5900${i}`,
  communeCode: `5900${i}`,
  communeName,
  lat: null,
  lon: null,
  precision: 'none',
}));
const sessions = trainings.flatMap(({ id }, t) =>
  places.map((place, p) => sessionOf(`s${t}${p}`, { trainingId: id, placeId: place.id, entry: 'permanent' })),
);
const index = createTrainingIndex({ trainings, places, sessions });

const cases: readonly (readonly [why: string, typed: string, ids: string[], places: string[]])[] = [
  ['no title says both: it is the town', 'coiffure lille', ['t0'], ['lille']],
  ['a title says both: it is its word', 'droit lille', ['t1'], []],
  ['alone, it is the word of the title', 'lille', ['t1'], []],
  ['a town that no title names', 'cuisine arras', ['t2'], ['arras']],
];
for (const [why, typedText, ids, townName] of cases) {
  test(`${why}: « ${typedText} »`, () => {
    const { hits, places: results, partial } = index.search({ text: typedText });
    assert.deepEqual([hits.map(({ trainingId }) => trainingId), results, partial], [ids, townName, false]);
    if (townName.length) assert.equal(hits[0]?.sessions.length, 1, 'sessions elsewhere are left');
  });
}

test('returns results elsewhere, as near matches, for a town that has none', () => {
  const catalogue = createTrainingIndex({
    trainings,
    places,
    sessions: sessions.filter(({ trainingId, placeId }) => trainingId !== 't0' || placeId === 'p1'),
  });
  const { hits, places: results, partial } = catalogue.search({ text: 'coiffure lille' });
  assert.deepEqual([hits.map(({ trainingId }) => trainingId), results, partial], [['t0'], [], true]);
  // The town has the training, but a filter hides it: the search stays in that town.
  assert.equal(catalogue.search({ text: 'cuisine lille', filters: { route: ['vae'] } }).total, 0);
});
