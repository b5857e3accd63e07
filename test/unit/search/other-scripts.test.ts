// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJobIndex, createQueryParser, createTextIndex, createTrainingIndex } from '@orientation-widgets/search';
import { training } from './support/catalogue.js';

const titles = ['CAP Cuisine', 'Électricien', 'Maçon', 'Coiffeur'];
const trainings = titles.map(title => training(title, title));
const index = createTrainingIndex({ trainings, sessions: [], places: [] });

test('a text in a script that no title has finds nothing, and completes nothing', () => {
  const parser = createQueryParser({ trainings, places: [] });
  for (const text of ['厨师', 'μάγειρας', 'ምግብ', 'हिन्दी', '요리사']) {
    assert.equal(index.search({ text }).total, 0, text);
    assert.deepEqual(parser.suggest(text), [], text);
    assert.deepEqual(createTextIndex([{ text: 'CAP Cuisine' }]).search(text).documents, [], text);
  }
});

test('a word in another script beside one that titles have is said to be left aside', () => {
  const { hits, partial } = index.search({ text: 'cuisine 厨师' });
  assert.equal(hits[0]?.trainingId, 'CAP Cuisine');
  assert.equal(partial, true);
});

test('reads the name of a job in a sentence of another script or language', () => {
  for (const [text, title] of [
    ['كهربائي في ليل', 'Électricien'],
    ['albañil', 'Maçon'],
    ['каменщик', 'Maçon'],
    ['elektrikçi', 'Électricien'],
    ['frizer', 'Coiffeur'],
    ['parrucchiere', 'Coiffeur'],
  ] as const)
    assert.equal(index.search({ text }).hits[0]?.trainingId, title, text);
});

test('a job found beside a word in another script is said to come near', () => {
  const jobs = createJobIndex({
    jobs: [{ id: 'cook', title: { masculine: 'Cuisinier', feminine: 'Cuisinière' }, sectors: [] }],
  });
  assert.deepEqual(
    jobs.search('厨师 cuisinier').hits.map(({ jobId }) => jobId),
    ['cook'],
  );
  assert.equal(jobs.search('厨师 cuisinier').partial, true);
  assert.equal(jobs.search('cuisinier').partial, false);
});
