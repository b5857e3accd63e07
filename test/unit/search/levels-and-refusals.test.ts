// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Levels in a text, as people write them, and the words that the search ignores.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import { training } from './support/catalogue.js';

const index = createTrainingIndex({
  trainings: [
    training('cap', 'CAP Cuisine', { level: 3 }),
    training('bac', 'Bac pro Cuisine en 2 ans', { level: 4 }),
    training('apprentice', 'Commis de cuisine en alternance', { level: 4 }),
    training('bts', 'BTS Cuisine', { level: 5 }),
    training('licence', 'Licence professionnelle Cuisine', { level: 6 }),
  ],
  sessions: [],
  places: [],
});
const idsOf = (text: string): string[] =>
  index
    .search({ text })
    .hits.map(({ trainingId }) => trainingId)
    .sort();

for (const [typedText, ids] of [
  ['cuisine niveau V', ['cap']],
  ['cuisine niveau CAP/BEP', ['cap']],
  ['cuisine niv 4', ['apprentice', 'bac']],
  ['cuisine niveau IV', ['apprentice', 'bac']],
  ['cuisine bac + 2', ['bts']],
  ['cuisine bac plus deux', ['bts']],
  ['cuisine niveau III', ['bts']],
  ['cuisine bac plus 3', ['licence']],
] as const)
  test(`« ${typedText} » is a level`, () => assert.deepEqual(idsOf(typedText), ids));

test('leaves out the titles that say a refused circumstance, and says so', () => {
  for (const text of ['cuisine sans alternance', 'cuisine pas en alternance', 'cuisine hors alternance']) {
    const { hits, partial } = index.search({ text });
    assert.ok(hits.length && hits.every(({ trainingId }) => trainingId !== 'apprentice'), text);
    assert.ok(partial, text);
  }
});
