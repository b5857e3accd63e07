// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import { training } from './support/catalogue.js';

const titles = ['Bureautique - initiation', 'Dessinateur en bâtiment', 'Candidat libre', 'Gestionnaire de paie'];
const index = createTrainingIndex({ trainings: titles.map(title => training(title, title)), sessions: [], places: [] });

for (const [typedText, title] of [
  ['libre office', 'Bureautique - initiation'],
  ['power point', 'Bureautique - initiation'],
  ['auto cad', 'Dessinateur en bâtiment'],
  ['silae', 'Gestionnaire de paie'],
] as const)
  test(`the name of a software finds its field: ${typedText}`, () => {
    assert.equal(index.search({ text: typedText }).hits[0]?.trainingId, title);
  });
