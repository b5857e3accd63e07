// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import type { TrainingSearch } from '@orientation-widgets/search';
import { places, session, training } from './support/catalogue.js';

const index = createTrainingIndex({
  trainings: ['closed', 'suspended', 'both', 'unknown', 'open'].map(id => training(id, 'CAP Cuisine')),
  sessions: [
    session('s-closed', 'closed', 'lille', { start: '2037-01-01', recruitment: 'closed' }),
    session('s-suspended', 'suspended', 'lille', { start: '2037-01-02', recruitment: 'suspended' }),
    session('s-both-closed', 'both', 'lille', { start: '2037-01-03', recruitment: 'closed' }),
    session('s-both-open', 'both', 'roubaix', { start: '2037-09-01', recruitment: 'open' }),
    session('s-unknown', 'unknown', 'lille', { start: '2037-02-01' }),
    session('s-open', 'open', 'roubaix', { start: '2037-10-01', recruitment: 'open' }),
  ],
  places,
});
const near = { lat: 50.63, lon: 3.06, radiusKm: 30 };
const searches: readonly (readonly [string, TrainingSearch])[] = [
  ['without a text', {}],
  ['by relevance', { text: 'cuisine' }],
  ['by distance', { near }],
  ['by start', { sort: 'start' }],
];

for (const [name, search] of searches)
  test(`${name}, trainings that one cannot enrol in come last; an unknown state is not taken for a no`, () => {
    const { total, hits } = index.search(search);
    assert.equal(total, 5);
    assert.deepEqual(
      hits
        .slice(3)
        .map(({ trainingId }) => trainingId)
        .sort(),
      ['closed', 'suspended'],
    );
  });

test('puts the open sessions of a training first, however far or late', () => {
  const { hits } = index.search({ near });
  const both = hits.find(({ trainingId }) => trainingId === 'both');
  assert.deepEqual(both?.sessions, ['s-both-open', 's-both-closed']);
});

test('a much better title stays first, even when one cannot enrol', () => {
  const { hits } = createTrainingIndex({
    trainings: [
      training('exact', 'Cuisine'),
      training('far', 'Vente et conseil en cuisine et salle de bains équipées'),
    ],
    sessions: [session('s-exact', 'exact', 'lille', { recruitment: 'closed' })],
    places,
  }).search({ text: 'cuisine' });
  assert.equal(hits[0]?.trainingId, 'exact');
});

test('a training without a session is no first result as long as another has one', () => {
  const { hits } = createTrainingIndex({
    trainings: [training('unplaced', 'CAP Cuisine'), training('placed', 'CAP Cuisine et service')],
    sessions: [session('s-placed', 'placed', 'lille', {})],
    places,
  }).search({ text: 'CAP cuisine' });
  assert.deepEqual(
    hits.map(({ trainingId }) => trainingId),
    ['placed', 'unplaced'],
  );
});
