// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Codes of trainings, as people write them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import { place, training } from './support/catalogue.js';

const index = createTrainingIndex({
  trainings: [
    training('cap-cuisine', 'CAP Cuisine', {
      certifications: [
        { kind: 'rncp', code: '38430' },
        { kind: 'cfd', code: '50022137' },
      ],
      formacodes: ['42752'],
      rome: ['G1602'],
    }),
    training('routier', 'Titre professionnel Conducteur routier', {
      certifications: [{ kind: 'rs', code: '1602' }],
      rome: ['N4101'],
    }),
    training('formation', 'Formation de formateur'),
  ],
  sessions: [],
  places: [place('moirans', 'Moirans', '38239', '38430', 45.3, 5.6)],
});
const search = (text: string): string[] => index.search({ text }).hits.map(({ trainingId }) => trainingId);

test('the code of a certification is found with its register, a number sign and spaces', () => {
  for (const text of [
    'RNCP n° 38430',
    'fiche RNCP 38430',
    'code rncp : 38430',
    'RNCP 38 430',
    'rncp-38430',
    'rnpc 38430',
    'RNCP038430',
    'formation RNCP 38430',
    'r.n.c.p. 38430',
    'code diplôme 50022137',
    '500 221 37',
    'forma code 42752',
    'Formacode® 42 752',
  ])
    assert.deepEqual(search(text), ['cap-cuisine'], text);
  for (const text of ['rs 1602', 'RS n°1602', 'R.S. 1602']) assert.deepEqual(search(text), ['routier'], text);
});

test('the code of a job is found with spaces, in lower case and with the letter O', () => {
  for (const text of ['G1602', 'G 1602', 'g16 02', 'g-1602', 'G16o2', 'code rome G1602', 'fiche métier G1602'])
    assert.deepEqual(search(text), ['cap-cuisine'], text);
  for (const text of ['n 4101', 'rome N 4101']) assert.deepEqual(search(text), ['routier'], text);
});

test('a number after the name of its register is no postal code', () => {
  assert.deepEqual(index.search({ text: 'rncp 38430' }).places, []);
  assert.deepEqual(search('rs 38430'), []);
});

test('words around a code still narrow what it finds', () => {
  assert.deepEqual(search('cuisine G1602'), ['cap-cuisine']);
  assert.deepEqual(search('routier G1602'), []);
});
