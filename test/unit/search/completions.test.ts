// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Partial words: their completions, beside the meanings that people give them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import { training } from './support/catalogue.js';

const TITLES = [
  ...Array.from({ length: 15 }, (_, number) => `Assistant maternel ${String.fromCharCode(65 + number)}`),
  'Assistance technique en bureau d’études',
  'Assurance automobile',
  'Plombier',
  ...Array.from({ length: 12 }, (_, number) => `CAP Sanitaire ${String.fromCharCode(65 + number)}`),
  'Tuyauteur industriel',
];
const index = createTrainingIndex({
  trainings: TITLES.map((title, number) => training(String(number), title)),
  sessions: [],
  places: [],
});
const firstPage = (text: string): (string | undefined)[] =>
  index.search({ text, limit: 10 }).hits.map(({ trainingId }) => TITLES[Number(trainingId)]);

test('each word that completes what is typed has a training on the first page', () => {
  for (const text of ['assi', 'assis']) {
    const titles = firstPage(text);
    assert.match(titles[0] ?? '', /^Assistant/, text);
    assert.ok(titles.includes('Assistance technique en bureau d’études'), text);
  }
  assert.ok(firstPage('ass').includes('Assurance automobile'));
});

test('shows only the trainings of a word once a space follows it', () => {
  assert.ok(firstPage('assistant ').every(title => title?.startsWith('Assistant')));
});

test('puts the common meaning of a word before the names that begin with it', () => {
  const titles = firstPage('tuyau');
  assert.equal(titles[0], 'Plombier');
  assert.ok(titles.includes('Tuyauteur industriel'));
});
